package vn.lgsp.check.selftest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lgsp.check.faults.Catch;
import vn.lgsp.check.faults.Fault;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.selftest.Row.Problem;
import vn.lgsp.check.variants.Variant;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.Conformity;
import vn.lgsp.check.verdict.VerdictKind;
import vn.lgsp.check.verdict.Verdicts;

/** Holds finished verdicts against what the reference, a fault or a variant promises. */
final class Held {
    private Held() {}

    /** The reference conforms, and every check could be asked and passes. */
    static List<Problem> reference(Verdicts seen) {
        var problems = new ArrayList<Problem>();
        if (seen.conformity() != Conformity.CONFORMANT) {
            problems.add(new Problem("not-conformant", seen.conformity().toString()));
        }
        seen.checks().stream()
                .filter(c -> c.kind() != VerdictKind.PASS)
                .forEach(c -> problems.add(new Problem("not-passed", told(c))));
        return problems;
    }

    /** Under a variant nothing is found and nothing changes but what each check that it names gets to see. */
    static List<Problem> variant(Variant variant, RunRecord usual, RunRecord seen) {
        var problems = new ArrayList<Problem>();
        changed(usual.verdicts(), seen.verdicts())
                .forEach(id -> problems.add(new Problem("changed", told(seen.verdicts(), id))));
        if (variant.showsInRecords()) {
            var before = Sights.of(usual);
            var now = Sights.of(seen);
            variant.exercises().stream()
                    .filter(id -> before.of(id).equals(now.of(id)))
                    .forEach(id -> problems.add(new Problem("not-exercised", id)));
        }
        return problems;
    }

    /** The fault fired, each named check found the named code, and nothing changed that it does not declare. */
    static List<Problem> fault(Fault fault, Verdicts usual, Verdicts seen) {
        var problems = new ArrayList<Problem>();
        if (fault.firedCount() == 0) {
            problems.add(new Problem("not-fired", fault.id()));
        }
        fault.caughtBy().stream()
                .filter(c -> !caught(c, fault, seen))
                .forEach(c -> problems.add(new Problem("not-caught", c.code() + ": " + told(seen, c.check()))));
        var explained = explained(fault, seen);
        changed(usual, seen).stream()
                .filter(id -> !explained.contains(id))
                .forEach(id -> problems.add(new Problem("changed", told(seen, id))));
        return problems;
    }

    /** A verdict that settles nothing is not a catch, whatever it found on the way; nor is one that found more. */
    private static boolean caught(Catch named, Fault fault, Verdicts seen) {
        var declared = fault.caughtBy().stream()
                .filter(c -> c.check().equals(named.check()))
                .map(Catch::code)
                .collect(Collectors.toSet());
        return seen.check(named.check())
                .filter(c -> c.kind() == VerdictKind.FAIL || c.kind() == VerdictKind.WARN)
                .filter(c -> codes(c).equals(declared))
                .isPresent();
    }

    /** What the fault declares, and what is blocked or without object because of that. */
    private static Set<String> explained(Fault fault, Verdicts seen) {
        var explained = new HashSet<>(fault.alsoTouches());
        fault.caughtBy().forEach(c -> explained.add(c.check()));
        int before;
        do {
            before = explained.size();
            seen.facts().stream()
                    .filter(f -> !f.holds()
                            && f.because().filter(b -> covers(explained, b)).isPresent())
                    .forEach(f -> explained.add(f.fact()));
            seen.checks().stream()
                    .filter(c -> c.kind() == VerdictKind.BLOCKED || c.kind() == VerdictKind.NOT_APPLICABLE)
                    .filter(c -> c.because().filter(b -> covers(explained, b)).isPresent())
                    .forEach(c -> explained.add(c.check()));
        } while (explained.size() > before);
        seen.facts().stream().filter(f -> covers(explained, f.fact())).forEach(f -> explained.add(f.fact()));
        return explained;
    }

    /** A fact named without a role stands for every role. */
    private static boolean covers(Set<String> explained, String what) {
        return explained.stream().anyMatch(e -> what.equals(e) || e.startsWith("pre:") && what.startsWith(e + ":"));
    }

    private static Set<String> changed(Verdicts usual, Verdicts seen) {
        var changed = new TreeSet<String>();
        for (var check : seen.checks()) {
            var before = usual.check(check.check());
            if (before.isEmpty()
                    || before.get().kind() != check.kind()
                    || !codes(before.get()).equals(codes(check))) {
                changed.add(check.check());
            }
        }
        seen.facts().stream().filter(f -> !f.holds()).forEach(f -> changed.add(f.fact()));
        return changed;
    }

    private static Set<String> codes(CheckVerdict check) {
        return check.findings().stream().map(f -> f.finding().code()).collect(Collectors.toSet());
    }

    private static String told(Verdicts seen, String id) {
        return seen.check(id).map(Held::told).orElse(id);
    }

    private static String told(CheckVerdict check) {
        return check.check() + " " + check.kind() + " " + codes(check);
    }
}
