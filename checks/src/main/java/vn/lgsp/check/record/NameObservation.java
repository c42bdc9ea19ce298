package vn.lgsp.check.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lgsp.check.verdict.Trouble;

/**
 * A name look-up.
 *
 * @param addresses numeric addresses in the resolver's order
 */
public record NameObservation(
        String question, String where, Instant at, long tookMillis, Optional<Trouble> trouble, List<String> addresses)
        implements Observation {

    public NameObservation {
        addresses = List.copyOf(addresses);
    }

    @Override
    public NameObservation keptAt(EvidenceLevel level) {
        return this;
    }
}
