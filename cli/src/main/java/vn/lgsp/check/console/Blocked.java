package vn.lgsp.check.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.FactVerdict;
import vn.lgsp.check.verdict.VerdictKind;
import vn.lgsp.check.verdict.Verdicts;

/** All checks that one missing need keeps from running; {@code need} is a fact or a check. */
public record Blocked(String need, List<String> checks) {

    public Blocked {
        checks = List.copyOf(checks);
    }

    /** One for each thing that blocks, in the order of its name. */
    public static List<Blocked> all(Verdicts verdicts) {
        var groups = new TreeMap<String, List<String>>();
        for (var check : verdicts.checks()) {
            if (check.kind() == VerdictKind.BLOCKED) {
                groups.computeIfAbsent(root(verdicts, check.because().orElse("")), n -> new ArrayList<>())
                        .add(check.check());
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Blocked(group.getKey(), group.getValue()))
                .toList();
    }

    /** The fact that blocks, if it is one. */
    public Optional<FactVerdict> fact(Verdicts verdicts) {
        return fact(verdicts, need);
    }

    /** What a need itself waits for in the end, so that one broken layer makes one item. */
    private static String root(Verdicts verdicts, String need) {
        var current = need;
        var seen = new TreeSet<String>();
        while (seen.add(current)) {
            current = below(verdicts, current);
        }
        return current;
    }

    private static String below(Verdicts verdicts, String need) {
        var check = verdicts.check(need).filter(c -> c.kind() == VerdictKind.BLOCKED);
        return fact(verdicts, need)
                .flatMap(FactVerdict::because)
                .filter(because -> because.startsWith("pre:"))
                .or(() -> check.flatMap(CheckVerdict::because))
                .orElse(need);
    }

    private static Optional<FactVerdict> fact(Verdicts verdicts, String name) {
        return verdicts.facts().stream().filter(f -> f.fact().equals(name)).findFirst();
    }
}
