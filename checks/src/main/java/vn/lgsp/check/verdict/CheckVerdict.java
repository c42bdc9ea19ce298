package vn.lgsp.check.verdict;

import java.util.List;
import java.util.Optional;

/**
 * What a check came to.
 *
 * @param check permanent id, for example {@code ACC-014.wrong-secret}
 * @param requirement the requirement that it tests
 * @param cause of INCONCLUSIVE
 * @param findings judged, in the order seen
 * @param trouble what could not be determined
 * @param because the need that did not hold (BLOCKED), or why it did not apply or run: a stable word
 * @param error the redacted stack of our own bug (TOOL_ERROR)
 */
public record CheckVerdict(
        String check,
        String requirement,
        VerdictKind kind,
        Optional<Cause> cause,
        List<JudgedFinding> findings,
        Optional<Trouble> trouble,
        Optional<String> because,
        Optional<String> error) {

    public CheckVerdict {
        findings = List.copyOf(findings);
    }

    /** A verdict without findings, for a reason. */
    public static CheckVerdict without(String check, VerdictKind kind, String because) {
        return new CheckVerdict(
                check,
                requirementOf(check),
                kind,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(because),
                Optional.empty());
    }

    /** A verdict that nobody could reach, because of that trouble. */
    public static CheckVerdict inconclusive(String check, Trouble trouble, List<JudgedFinding> findings) {
        return new CheckVerdict(
                check,
                requirementOf(check),
                VerdictKind.INCONCLUSIVE,
                Optional.of(trouble.cause()),
                findings,
                Optional.of(trouble),
                Optional.empty(),
                Optional.empty());
    }

    /** Our own bug. */
    public static CheckVerdict toolError(String check, String stack) {
        return new CheckVerdict(
                check,
                requirementOf(check),
                VerdictKind.TOOL_ERROR,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(stack));
    }

    /** The requirement that a check id belongs to. */
    public static String requirementOf(String check) {
        return check.substring(0, Math.max(0, check.indexOf('.')));
    }

    /** Whether all that was found is a note on a MAY, which nobody counts. */
    public boolean onlyNotes() {
        return kind == VerdictKind.WARN
                && findings.stream().allMatch(f -> f.warnCause().equals(Optional.of(WarnCause.MAY)));
    }
}
