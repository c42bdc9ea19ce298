package vn.lgsp.check.suite.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lgsp.check.verdict.FactVerdict;

/**
 * What pre-flight saw, by name. A need without a role, such as {@code pre:tls}, stands for that fact of every https
 * endpoint.
 */
final class Facts {
    /** Every name that a check may need. */
    static final List<String> NAMES = List.of(
            "pre:name",
            "pre:name:token",
            "pre:name:api",
            "pre:tcp",
            "pre:tcp:token",
            "pre:tcp:api",
            "pre:tls",
            "pre:tls:token",
            "pre:tls:api",
            "pre:credential",
            "pre:api");

    private final Map<String, FactVerdict> seen = new TreeMap<>();

    Facts(Collection<FactVerdict> facts) {
        facts.forEach(f -> seen.put(f.fact(), f));
    }

    static boolean isFact(String need) {
        return need.startsWith("pre:");
    }

    static boolean known(String need) {
        return NAMES.contains(need);
    }

    /** The first fact behind a need that does not hold. */
    Optional<String> broken(String need) {
        return seen.values().stream()
                .filter(f -> f.fact().equals(need) || f.fact().startsWith(need + ":"))
                .filter(f -> !f.holds())
                .map(FactVerdict::fact)
                .findFirst();
    }

    List<FactVerdict> all() {
        return List.copyOf(seen.values());
    }
}
