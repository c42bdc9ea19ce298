package vn.lgsp.check.record;

import java.util.Locale;

/** How much of what was seen a record keeps. Secrets are in none of them. */
public enum EvidenceLevel {
    /** No observations at all. */
    NONE,
    /** Facts and shapes: status, known headers, sizes, member names and types; no texts. */
    SHAPE,
    /** Also the redacted texts of questions and answers. */
    FULL;

    /** The name typed on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
