package vn.lgsp.check.verdict;

import java.util.Locale;

/** The layer at which a question got stuck, from the wire upwards. */
public enum Layer {
    NAME,
    TCP,
    TLS,
    HTTP,
    TOKEN,
    /** Not on the wire: our own record, configuration or bounds. */
    TOOL;

    /** The stable name used in records. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
