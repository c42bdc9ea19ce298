package vn.lgsp.check.command;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.Conformity;
import vn.lgsp.check.verdict.RequirementVerdict;
import vn.lgsp.check.verdict.VerdictKind;
import vn.lgsp.check.verdict.Verdicts;

/** The exit codes of the program, and the one place that chooses between them. */
final class ExitCode {
    static final int OK = 0;
    static final int NON_CONFORMANT = 1;
    /** Wrong usage or configuration. */
    static final int USAGE = 2;
    /** Neither conformant nor not, or short of what {@code --fail-on} asks for. */
    static final int INDETERMINATE = 3;
    /** Our own error. */
    static final int OWN_ERROR = 4;

    static final int INTERRUPTED = 130;

    private ExitCode() {}

    /** The exit code of a finished run: the first of these that applies. */
    static int of(RunRecord record, FailOn failOn) {
        if (record.run().interrupted()) {
            return INTERRUPTED;
        }
        var verdicts = record.verdicts();
        if (verdicts.conformity() == Conformity.NON_CONFORMANT) {
            return NON_CONFORMANT;
        }
        if (verdicts.count(VerdictKind.TOOL_ERROR) > 0) {
            return OWN_ERROR;
        }
        return fallsShort(verdicts, failOn) ? INDETERMINATE : OK;
    }

    /** Whether the verdict of a check is among the reasons for that exit code. */
    static Predicate<CheckVerdict> counting(RunRecord record, FailOn failOn) {
        var binding = record.verdicts().requirements().stream()
                .filter(RequirementVerdict::binding)
                .map(RequirementVerdict::requirement)
                .collect(Collectors.toSet());
        return check -> switch (check.kind()) {
            case FAIL, TOOL_ERROR -> true;
            case INCONCLUSIVE, BLOCKED -> failOn != FailOn.FAIL && binding.contains(check.requirement());
            default -> false;
        };
    }

    private static boolean fallsShort(Verdicts verdicts, FailOn failOn) {
        return switch (failOn) {
            case FAIL -> false;
            case INDETERMINATE -> verdicts.conformity() == Conformity.INDETERMINATE;
            case PARTIAL -> verdicts.conformity() != Conformity.CONFORMANT;
            case WARN -> verdicts.conformity() != Conformity.CONFORMANT || verdicts.count(VerdictKind.WARN) > 0;
        };
    }
}
