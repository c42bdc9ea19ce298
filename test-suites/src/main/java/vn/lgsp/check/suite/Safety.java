package vn.lgsp.check.suite;

import java.util.Locale;

/** What a check may do to a target. All but {@link #SAFE} must be allowed by name. */
public enum Safety {
    /** Reads, with few calls. */
    SAFE,
    /** Reads, with many connections or ports. */
    PROBING,
    /** Leaves a test message, marked as one. */
    WRITES,
    /** Malformed input, load, repeated refused log-ins. */
    INTRUSIVE;

    /** The name typed after {@code --allow}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
