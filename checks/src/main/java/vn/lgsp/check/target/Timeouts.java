package vn.lgsp.check.target;

import java.time.Duration;

/**
 * How long each layer may take.
 *
 * @param answer the whole of one HTTP exchange, its connection excluded, to the last byte
 */
public record Timeouts(Duration name, Duration connect, Duration tls, Duration answer) {

    /** What a target gets that says nothing. */
    public static final Timeouts DEFAULT =
            new Timeouts(Duration.ofSeconds(3), Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));
}
