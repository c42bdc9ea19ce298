package vn.lgsp.check.console;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.suite.Suite;
import vn.lgsp.check.suite.run.Suites;
import vn.lgsp.check.verdict.CheckVerdict;

/** The checks that come with the program, as their annotations describe them. */
public final class KnownChecks {
    private final List<Known> checks;

    /** One check and the file in which it is written. */
    public record Known(String id, Suite suite, Safety safety, List<String> needs, String unlessNone, String source) {

        public Known {
            needs = List.copyOf(needs);
        }

        /** The requirement that it tests. */
        public String requirement() {
            return CheckVerdict.requirementOf(id);
        }
    }

    private KnownChecks(List<Known> checks) {
        this.checks = checks;
    }

    /** All of them, by suite and id. */
    public static KnownChecks bundled() {
        return new KnownChecks(Suites.bundled().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Check.class))
                        .map(method -> known(type, method.getAnnotation(Check.class))))
                .sorted(Comparator.comparing(Known::suite).thenComparing(Known::id))
                .toList());
    }

    private static Known known(Class<?> type, Check check) {
        var source = "test-suites/src/main/java/" + type.getName().replace('.', '/') + ".java";
        var suite = type.getAnnotation(CheckSuite.class).value();
        return new Known(check.id(), suite, check.safety(), List.of(check.needs()), check.unlessNone(), source);
    }

    /** All of them. */
    public List<Known> all() {
        return checks;
    }

    /** Those that test a requirement. */
    public List<Known> of(String requirement) {
        return checks.stream().filter(c -> c.requirement().equals(requirement)).toList();
    }

    /** The check of that id. */
    public Optional<Known> named(String id) {
        return checks.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
