package vn.lgsp.check.target;

import java.util.Locale;

/** What an endpoint is for. */
public enum Role {
    /** The OAuth 2.0 token endpoint. */
    TOKEN,
    /** The base address of the gateway's services. */
    API,
    /** Plain HTTP on the same platform, if the target declares one. */
    PLAIN;

    /** The key in {@code lgsp.yaml}, also used in the names of facts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
