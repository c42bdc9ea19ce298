package vn.lgsp.check.selftest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.run.Suites;

/** The checks that come with the program. */
final class Checks {
    private Checks() {}

    static List<String> ids() {
        return Suites.bundled().stream()
                .flatMap(suite -> Arrays.stream(suite.getDeclaredMethods()))
                .flatMap(method -> Optional.ofNullable(method.getAnnotation(Check.class)).stream())
                .map(Check::id)
                .sorted()
                .toList();
    }
}
