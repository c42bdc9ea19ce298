package vn.lgsp.check.verdict;

/** What one finding can do to a deployment. */
public enum Weight {
    FAIL,
    /** Would fail, and an unexpired waiver covers it. */
    WAIVED,
    WARN
}
