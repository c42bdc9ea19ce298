package vn.lgsp.check.verdict;

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

    /** Whether this kind is worse than the other in the roll-up of a requirement. */
    public boolean worseThan(VerdictKind other) {
        return ordinal() < other.ordinal();
    }

    /** Whether a check that needs this one may run. */
    public boolean satisfiesNeed() {
        return this == PASS || this == WARN;
    }
}
