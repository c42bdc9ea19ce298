package vn.lgsp.check.probe.http;

import java.util.Locale;

/** With what token a service is called. */
public enum Bearer {
    /** No Authorization header at all. */
    NONE,
    /** The token of our main credential. */
    OWN,
    /** A token that was never issued. */
    GARBAGE,
    /** Our own token with its last quarter changed. */
    ALTERED,
    /** A token of the short-lived credential, after its time. */
    EXPIRED,
    /** A token of the second application, at the service that it has no grant for. */
    OTHER_APPLICATION,
    /** The token of our main credential at that same service. */
    OWN_AT_NOT_GRANTED,
    /** A still valid token of the short-lived credential, in the query instead of the header. */
    IN_URL;

    /** The name in questions. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
