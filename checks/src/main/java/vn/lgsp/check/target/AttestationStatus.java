package vn.lgsp.check.target;

/** What a declaration is worth on a given day, for a given profile. */
public enum AttestationStatus {
    /** It counts. */
    VALID,
    /** It is dated after that day. */
    NOT_YET,
    /** Its last day is over. */
    EXPIRED,
    /** Something of it is not filled in. */
    INCOMPLETE,
    /** The profile has no duty of that id that is declared and in force on that day. */
    UNMATCHED
}
