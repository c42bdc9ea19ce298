package vn.lgsp.check.verdict;

import java.util.Locale;

/** What a check, or a requirement, came to. Ordered from the worst for a requirement to the most harmless. */
public enum VerdictKind {
    FAIL,
    TOOL_ERROR,
    INCONCLUSIVE,
    BLOCKED,
    NOT_RUN,
    WAIVED,
    WARN,
    PASS,
    NOT_APPLICABLE;

    /** The stable name used in message keys and lacks: lower case, hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a check that needs this one may run. */
    public boolean satisfiesNeed() {
        return this == PASS || this == WARN;
    }
}
