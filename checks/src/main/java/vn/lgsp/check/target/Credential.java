package vn.lgsp.check.target;

import java.util.Locale;
import java.util.Optional;
import vn.lgsp.check.record.Secret;

/**
 * A client's credential.
 *
 * @param name {@code main}, {@code other-application} or {@code short-lived}
 * @param clientId empty on replay
 * @param clientSecret empty on replay
 * @param login how this client authenticates at the token endpoint
 * @param notGranted a service that this client is not allowed to use, if declared
 */
public record Credential(
        String name,
        Optional<Secret> clientId,
        Optional<Secret> clientSecret,
        Login login,
        Optional<String> notGranted) {

    /** Our own application. */
    public static final String MAIN = "main";

    /** A second application of ours, without a grant on one service. */
    public static final String OTHER_APPLICATION = "other-application";

    /** An application of ours whose tokens live at most some seconds. */
    public static final String SHORT_LIVED = "short-lived";

    /** How a client authenticates (RFC 6749 section 2.3.1). */
    public enum Login {
        /** HTTP Basic. */
        BASIC,
        /** client_id and client_secret in the form body. */
        FORM;

        /** The value in {@code lgsp.yaml}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
