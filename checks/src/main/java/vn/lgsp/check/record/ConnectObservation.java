package vn.lgsp.check.record;

import java.time.Instant;
import java.util.Optional;
import vn.lgsp.check.verdict.Trouble;

/**
 * A TCP connection, opened and closed at once.
 *
 * @param address the numeric address that answered; empty if none did
 */
public record ConnectObservation(
        String question, String where, Instant at, long tookMillis, Optional<Trouble> trouble, String address)
        implements Observation {

    @Override
    public ConnectObservation keptAt(EvidenceLevel level) {
        return this;
    }
}
