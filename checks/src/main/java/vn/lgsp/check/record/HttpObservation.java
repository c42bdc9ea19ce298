package vn.lgsp.check.record;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.Undetermined;

/**
 * One HTTP exchange.
 *
 * @param request what was sent, redacted
 * @param answer what came back; empty if nothing usable did
 */
public record HttpObservation(
        String question,
        String where,
        Instant at,
        long tookMillis,
        Optional<Trouble> trouble,
        RequestSeen request,
        Optional<AnswerSeen> seen)
        implements Observation {

    private static final Set<String> CLOSED =
            Set.of("tcp.refused", "tcp.reset", "tcp.timeout", "http.closed", "http.speaks-tls");

    /**
     * The answer.
     *
     * @throws Undetermined if there is none, or it says that we are throttled
     */
    public AnswerSeen answer() {
        if (trouble.isPresent()) {
            throw new Undetermined(trouble.get());
        }
        return seen.orElseThrow();
    }

    /** Whether nobody took the question: the port refused or dropped the connection, closed it without a
     * word, or speaks nothing but TLS. */
    public boolean closed() {
        return trouble.filter(t -> CLOSED.contains(t.layer().id() + "." + t.code()))
                .isPresent();
    }

    @Override
    public HttpObservation keptAt(EvidenceLevel level) {
        if (level == EvidenceLevel.FULL) {
            return this;
        }
        return new HttpObservation(
                question, where, at, tookMillis, trouble, request.shape(), seen.map(AnswerSeen::shape));
    }
}
