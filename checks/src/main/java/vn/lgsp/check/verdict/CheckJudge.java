package vn.lgsp.check.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lgsp.check.standard.Requirement;

/** Makes the verdict of a check from what its looks brought. No check has a verdict from anywhere else. */
public final class CheckJudge {
    private final Rules rules;

    public CheckJudge(Rules rules) {
        this.rules = rules;
    }

    /**
     * Judges.
     *
     * @param secondLook runs the check again; called only if the first look found what may fail, or lost a connection
     */
    public CheckVerdict judge(String check, Requirement requirement, Attempt first, Supplier<Attempt> secondLook) {
        if (first.error().isPresent()) {
            return CheckVerdict.toolError(check, first.error().get());
        }
        var judged = first.findings().stream()
                .map(f -> rules.weigh(check, requirement, f))
                .toList();
        if (judged.stream().anyMatch(f -> f.weight() != Weight.WARN)) {
            return confirmed(check, judged, first, secondLook.get());
        }
        if (first.trouble().isPresent()) {
            var trouble = first.trouble().get();
            return trouble.fleeting()
                    ? again(check, requirement, trouble, secondLook.get())
                    : CheckVerdict.inconclusive(check, trouble, judged);
        }
        return settled(check, judged.isEmpty() ? VerdictKind.PASS : VerdictKind.WARN, judged);
    }

    /** What may fail and was seen only after a connection was lost is not confirmed. */
    private CheckVerdict again(String check, Requirement requirement, Trouble lost, Attempt second) {
        if (second.error().isPresent()) {
            return CheckVerdict.toolError(check, second.error().get());
        }
        var judged = second.findings().stream()
                .map(f -> rules.weigh(check, requirement, f))
                .toList();
        boolean grave = judged.stream().anyMatch(f -> f.weight() != Weight.WARN);
        if (second.trouble().isPresent() || grave) {
            return CheckVerdict.inconclusive(check, second.trouble().orElse(lost), judged);
        }
        return settled(check, judged.isEmpty() ? VerdictKind.PASS : VerdictKind.WARN, judged);
    }

    /** A deviation counts only if a second look shows the same code. */
    private CheckVerdict confirmed(String check, List<JudgedFinding> judged, Attempt first, Attempt second) {
        if (second.error().isPresent()) {
            return CheckVerdict.toolError(check, second.error().get());
        }
        var standing = judged.stream().filter(f -> second.shows(f.finding())).toList();
        var grave = standing.stream().filter(f -> f.weight() != Weight.WARN).toList();
        if (grave.isEmpty()) {
            var unstable = new Trouble(
                    Layer.TOOL,
                    "unstable",
                    Cause.UNSTABLE,
                    judged.get(0).finding().where(),
                    judged.get(0).finding().code());
            return CheckVerdict.inconclusive(check, second.trouble().orElse(unstable), standing);
        }
        if (grave.stream().anyMatch(f -> f.weight() == Weight.FAIL)) {
            return settled(check, VerdictKind.FAIL, standing);
        }
        return first.trouble()
                .map(t -> CheckVerdict.inconclusive(check, t, standing))
                .orElseGet(() -> settled(check, VerdictKind.WAIVED, standing));
    }

    private static CheckVerdict settled(String check, VerdictKind kind, List<JudgedFinding> findings) {
        return new CheckVerdict(
                check,
                CheckVerdict.requirementOf(check),
                kind,
                Optional.empty(),
                findings,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
