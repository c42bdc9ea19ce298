package vn.lgsp.check.suite;

import java.util.Locale;

/** The suites, in the order in which they run and are reported. */
public enum Suite {
    /** TLS, certificates, HTTP and texts: how the platform is reached. */
    CONNECTION,
    /** Tokens, and what is refused to whom. */
    ACCESS;

    /** The name typed after {@code --suite}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
