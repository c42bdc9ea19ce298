package vn.lgsp.check.console;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.VerdictKind;
import vn.lgsp.check.verdict.Verdicts;

/**
 * What somebody has to do something about, in the order of its weight.
 *
 * @param grave failures, errors of ours, and what could not be determined
 * @param blocked what keeps checks from running
 * @param warned deviations that only warn; notes on a MAY are left out
 */
public record Todo(List<CheckVerdict> grave, List<Blocked> blocked, List<CheckVerdict> warned) {
    private static final Set<VerdictKind> GRAVE =
            Set.of(VerdictKind.FAIL, VerdictKind.TOOL_ERROR, VerdictKind.INCONCLUSIVE);

    public Todo {
        grave = List.copyOf(grave);
        blocked = List.copyOf(blocked);
        warned = List.copyOf(warned);
    }

    /** All of it. */
    public static Todo of(Verdicts verdicts) {
        return new Todo(of(verdicts, GRAVE), Blocked.all(verdicts), of(verdicts, Set.of(VerdictKind.WARN)));
    }

    private static List<CheckVerdict> of(Verdicts verdicts, Set<VerdictKind> kinds) {
        return verdicts.checks().stream()
                .filter(check -> kinds.contains(check.kind()) && !check.onlyNotes())
                .sorted(Comparator.comparing(CheckVerdict::kind))
                .toList();
    }
}
