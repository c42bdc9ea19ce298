package vn.lgsp.check.probe.http;

import java.util.Locale;

/** What is asked in plain HTTP. Only made-up credentials are sent, because anybody on the way can read them. */
public enum PlainQuestion {
    /** A log-in with a client that nobody has. */
    TOKEN,
    /** A call of the first service with a token that was never issued. */
    API;

    /** The name in questions. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
