package vn.lgsp.check.probe.http;

import java.util.Optional;
import vn.lgsp.check.record.Secret;

/**
 * An access token that was issued to us.
 *
 * @param receivedNanos when, by {@link System#nanoTime()}
 * @param lifetimeSeconds as the server told; empty if it did not
 */
record Token(Secret secret, long receivedNanos, Optional<Long> lifetimeSeconds) {

    /** How old it is. */
    long ageSeconds() {
        return (System.nanoTime() - receivedNanos) / 1_000_000_000L;
    }

    /** Whether its time is over, or will be within so many seconds. */
    boolean overWithin(long seconds) {
        return lifetimeSeconds.filter(l -> ageSeconds() + seconds >= l).isPresent();
    }

    Shown shown() {
        return new Shown(secret.reveal(), secret.toString());
    }
}
