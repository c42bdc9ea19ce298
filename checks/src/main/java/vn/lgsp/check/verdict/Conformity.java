package vn.lgsp.check.verdict;

/** What a whole run says of a target. */
public enum Conformity {
    CONFORMANT,
    NON_CONFORMANT,
    INDETERMINATE,
    /** Nothing speaks against it, and something is missing before it can be called conformant. */
    PARTIAL
}
