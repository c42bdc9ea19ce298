package vn.lgsp.check.secrecy;

import java.util.stream.Collectors;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Suite;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.Layer;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.Undetermined;

/** Checks that talk of every secret in every encoding, each in another way. */
final class CarelessChecks {
    private CarelessChecks() {}

    static String everything() {
        return Marks.ALL.stream()
                .flatMap(secret -> Encoding.ALL.stream().map(e -> e.of().apply(secret)))
                .collect(Collectors.joining("\n"));
    }

    @CheckSuite(Suite.ACCESS)
    static class InChecks {
        @Check(id = "ACC-014.throws")
        void throwsIt() {
            var cause = new IllegalArgumentException(everything());
            cause.addSuppressed(new IllegalStateException(Marks.MAIN_SECRET));
            throw new IllegalStateException(Marks.ALL.toString(), cause);
        }

        @Check(id = "ACC-014.finds")
        void findsIt(Expect expect) {
            expect.that(false, "accepted-wrong-secret", Marks.MAIN_SECRET, everything(), everything());
        }

        @Check(id = "ACC-014.wonders")
        void wondersAtIt() {
            throw new Undetermined(new Trouble(Layer.HTTP, "closed", Cause.TARGET, Marks.MAIN_SECRET, everything()));
        }
    }

    @CheckSuite(Suite.ACCESS)
    static class InConstructor {
        InConstructor() {
            throw new IllegalStateException(everything());
        }

        @Check(id = "ACC-014.never-made")
        void neverReached() {}
    }
}
