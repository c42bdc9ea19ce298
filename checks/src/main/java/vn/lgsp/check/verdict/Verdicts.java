package vn.lgsp.check.verdict;

import java.util.List;
import java.util.Optional;

/**
 * Everything that a run comes to: the {@code verdicts} member of a record.
 *
 * @param lacks why it is PARTIAL or INDETERMINATE
 * @param checks sorted by id
 * @param requirements in the order of the profile
 * @param unmatchedWaivers waivers that covered nothing, or have expired
 */
public record Verdicts(
        Conformity conformity,
        List<Lack> lacks,
        Counts counts,
        List<FactVerdict> facts,
        List<CheckVerdict> checks,
        List<RequirementVerdict> requirements,
        List<Waiver> unmatchedWaivers) {

    public Verdicts {
        lacks = List.copyOf(lacks);
        facts = List.copyOf(facts);
        checks = List.copyOf(checks);
        requirements = List.copyOf(requirements);
        unmatchedWaivers = List.copyOf(unmatchedWaivers);
    }

    /** The verdict of one check. */
    public Optional<CheckVerdict> check(String id) {
        return checks.stream().filter(c -> c.check().equals(id)).findFirst();
    }

    /** How many checks ended this way; notes on a MAY are passed, not warned. */
    public long count(VerdictKind kind) {
        return checks.stream().filter(c -> counted(c) == kind).count();
    }

    /** As what a check is counted. */
    public static VerdictKind counted(CheckVerdict check) {
        return check.onlyNotes() ? VerdictKind.PASS : check.kind();
    }
}
