package vn.lgsp.check.verdict;

import java.util.Locale;

/** Why a finding can't fail anybody. */
public enum WarnCause {
    /** The requirement is a SHOULD. */
    SHOULD,
    /** The requirement is a MAY: a note, not counted. */
    MAY,
    /** Basis practice or inference, or confidence C. */
    WEAK_BASIS,
    /** This finding code, or a guard of the requirement, never goes beyond a warning. */
    CAPPED,
    /** A transition period still runs. */
    TRANSITION,
    /** Announced, and not demanded before a date. */
    PENDING,
    /** The cited document may no longer be in force. */
    FORCE_IN_DOUBT;

    /** The stable name used in records: lower case, hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
