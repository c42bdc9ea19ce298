package vn.lgsp.check.record;

import java.time.Instant;
import java.util.Optional;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.Undetermined;

/**
 * The answer to one raw TLS ClientHello.
 *
 * @param reply how the server reacted; meaningless if there is trouble
 * @param version the protocol version that a ServerHello selected, for example {@code TLSv1.2}; empty without one
 * @param suite the cipher suite that it selected, as four hex digits; empty without one
 * @param alert the name of the alert; empty without one
 */
public record HelloObservation(
        String question,
        String where,
        Instant at,
        long tookMillis,
        Optional<Trouble> trouble,
        Reply reply,
        String version,
        String suite,
        String alert)
        implements Observation {

    /** How a server reacted to a ClientHello. */
    public enum Reply {
        SERVER_HELLO,
        /** A ServerHello that selects a version that was not offered. */
        OTHER_VERSION,
        ALERT,
        /** Closed or reset, while a control connection just afterwards still got its ServerHello. */
        CLOSED,
        /** Nothing usable; see the trouble. */
        NONE
    }

    /**
     * Whether the server went on with what was offered.
     *
     * @throws Undetermined if that could not be seen
     */
    public boolean accepted() {
        if (trouble.isPresent()) {
            throw new Undetermined(trouble.get());
        }
        return reply == Reply.SERVER_HELLO;
    }

    @Override
    public HelloObservation keptAt(EvidenceLevel level) {
        return this;
    }
}
