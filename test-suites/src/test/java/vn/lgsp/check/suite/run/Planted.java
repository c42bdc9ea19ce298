package vn.lgsp.check.suite.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.suite.Suite;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.Layer;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.Undetermined;

/** Suites that ask nobody, each with a known end. */
final class Planted {
    private Planted() {}

    static Undetermined undetermined() {
        return new Undetermined(new Trouble(Layer.TCP, "timeout", Cause.NETWORK, "host", ""));
    }

    @CheckSuite(Suite.ACCESS)
    static class Ends {
        @Check(id = "XXX-001.pass")
        void passes(Expect expect) {
            expect.that(true, "bad", "here", 1, 1);
        }

        @Check(id = "XXX-001.fail")
        void fails(Expect expect) {
            expect.that(false, "bad", "here", 1, 2);
        }

        @Check(id = "XXX-001.bug")
        void bug() {
            throw new IllegalArgumentException("our own bug");
        }

        @Check(id = "XXX-001.plain-assertion")
        void assertion() {
            throw new AssertionError("an assertion that is not ours");
        }

        @Check(id = "XXX-001.undetermined")
        void unclear() {
            throw Planted.undetermined();
        }

        @Check(id = "XXX-001.unlisted")
        void unlisted(Expect expect) {
            expect.that(false, "invented", "here", 1, 2);
        }

        @Check(id = "XXX-001.intrusive", safety = Safety.INTRUSIVE)
        void intrusive() {}

        @Check(id = "XXX-001.none", unlessNone = "second-application")
        void none() {}
    }

    @CheckSuite(Suite.ACCESS)
    static class NeedsThem {
        @Check(id = "XXX-001.needs-pass", needs = "XXX-001.pass")
        void needsPass() {}

        @Check(id = "XXX-001.needs-fail", needs = "XXX-001.fail")
        void needsFail() {}

        @Check(id = "XXX-001.needs-none", needs = "XXX-001.none")
        void needsNone() {}

        @Check(id = "XXX-001.needs-fact", needs = "pre:tcp")
        void needsFact() {}
    }

    @CheckSuite(Suite.ACCESS)
    static class BadConstructor {
        BadConstructor() {
            throw new IllegalStateException("a constructor that fails");
        }

        @Check(id = "XXX-001.constructor")
        void neverReached() {}
    }

    @CheckSuite(Suite.ACCESS)
    static class Unstable {
        private static final AtomicInteger LOOKS = new AtomicInteger();

        @Check(id = "XXX-001.unstable")
        void everySecondTime(Expect expect) {
            expect.that(LOOKS.getAndIncrement() % 2 == 1, "bad", "here", 1, 2);
        }
    }

    @CheckSuite(Suite.ACCESS)
    static class Private {
        @SuppressWarnings("UnusedMethod")
        @Check(id = "XXX-001.private")
        private void neverSeen() {}
    }

    @CheckSuite(Suite.ACCESS)
    static class Returning {
        @Check(id = "XXX-001.returning")
        int neverSeen() {
            return 1;
        }
    }

    @CheckSuite(Suite.ACCESS)
    static class Circle {
        @Check(id = "XXX-001.a", needs = "XXX-001.b")
        void a() {}

        @Check(id = "XXX-001.b", needs = "XXX-001.a")
        void b() {}
    }

    @CheckSuite(Suite.ACCESS)
    static class UnknownNeed {
        @Check(id = "XXX-001.a", needs = "XXX-001.nobody")
        void a() {}
    }

    @CheckSuite(Suite.ACCESS)
    static class UnknownFact {
        @Check(id = "XXX-001.a", needs = "pre:nothing")
        void a() {}
    }

    /** Its first check lets a test interrupt the run while it is under way. */
    @CheckSuite(Suite.ACCESS)
    static class Slow {
        static volatile CountDownLatch begun = new CountDownLatch(1);
        static volatile CountDownLatch goOn = new CountDownLatch(1);

        @Check(id = "XXX-001.slow")
        void slow() throws InterruptedException {
            begun.countDown();
            goOn.await(5, TimeUnit.SECONDS);
            throw Planted.undetermined();
        }

        @Check(id = "XXX-001.waiting", needs = "XXX-001.slow")
        void waiting() {}
    }
}
