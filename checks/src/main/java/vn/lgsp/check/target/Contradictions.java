package vn.lgsp.check.target;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what the facts say there is none of, and another part describes. */
final class Contradictions {

    private Contradictions() {}

    static void find(Section facts, Target target, Problems problems) {
        Map<String, Optional<String>> described = new LinkedHashMap<>();
        described.put("second-application", credential(target, Credential.OTHER_APPLICATION));
        described.put("short-lived-token", credential(target, Credential.SHORT_LIVED));
        described.put("plain-http", target.endpoint(Role.PLAIN).map(uri -> "endpoints." + Role.PLAIN.id()));
        described.put("echo-service", target.echoService().map(echo -> "services." + echo.name() + ".echo-parameter"));
        described.forEach((fact, where) -> where.filter(key -> target.fact(fact).isPresent())
                .ifPresent(key ->
                        problems.add(facts.keySpan(fact), "contradiction", "fact", facts.key(fact), "key", key)));
    }

    private static Optional<String> credential(Target target, String name) {
        return target.credential(name).map(credential -> "credentials." + name);
    }
}
