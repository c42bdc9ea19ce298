package vn.lgsp.check.probe.token;

import java.util.Locale;

/** What the token endpoint is asked, each with {@code grant_type=client_credentials} unless it says otherwise. */
public enum TokenQuestion {
    /** The right credential by HTTP Basic. */
    RIGHT_BY_BASIC,
    /** The right credential in the form body. */
    RIGHT_BY_FORM,
    /** Our client id, the way the target declares, with a secret that is not ours. */
    WRONG_SECRET,
    /** A client id and secret that nobody has, the way the target declares. */
    UNKNOWN_CLIENT,
    /** A client id and secret that nobody has, by HTTP Basic whatever the target declares. */
    UNKNOWN_CLIENT_BY_BASIC,
    /** No credential at all. */
    NO_CLIENT,
    /** The right credential, the way the target declares, with a grant type that does not exist. */
    UNKNOWN_GRANT,
    /** The right credential, the way the target declares, with one more parameter that nobody knows. */
    UNKNOWN_PARAMETER;

    /** The question in symbolic form. */
    public String question() {
        return "POST token as " + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
