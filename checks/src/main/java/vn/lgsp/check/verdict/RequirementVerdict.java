package vn.lgsp.check.verdict;

import java.util.List;

/**
 * What a requirement came to: the worst of its checks.
 *
 * @param version of the requirement in the catalogue used
 * @param binding whether it may fail on the day of judgement
 */
public record RequirementVerdict(
        String requirement, int version, VerdictKind kind, boolean binding, List<String> checks) {

    public RequirementVerdict {
        checks = List.copyOf(checks);
    }
}
