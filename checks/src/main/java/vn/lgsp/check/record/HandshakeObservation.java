package vn.lgsp.check.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.Undetermined;

/**
 * A finished TLS handshake with any certificate accepted, and what the certificates come to under the target's trust.
 *
 * @param version negotiated protocol, {@code TLSv1.2} or {@code TLSv1.3}
 * @param suite negotiated cipher suite by its JSSE name
 * @param certificates the chain as sent, server certificate first
 * @param chain whether a path to a trust root was found
 * @param chainDetail why not, in the platform's words; empty if trusted
 * @param nameMatches whether a subject alternative name matches the endpoint's host (RFC 9525: no common name)
 * @param validAt where the time of asking lies in the server certificate's validity
 * @param daysLeft full days until the server certificate expires; negative once expired
 */
public record HandshakeObservation(
        String question,
        String where,
        Instant at,
        long tookMillis,
        Optional<Trouble> trouble,
        String version,
        String suite,
        List<CertificateSeen> certificates,
        Chain chain,
        String chainDetail,
        boolean nameMatches,
        Validity validAt,
        long daysLeft)
        implements Observation {

    /** Whether a certification path could be built. Validity dates are left out here; they are a fact of their own. */
    public enum Chain {
        TRUSTED,
        /** No path, and the issuer of the last certificate is not among the roots. */
        UNTRUSTED,
        /** No path from what was sent, but there is one with certificates that the server should have sent. */
        INCOMPLETE
    }

    /** Where the time of asking lies. */
    public enum Validity {
        VALID,
        EXPIRED,
        NOT_YET_VALID
    }

    public HandshakeObservation {
        certificates = List.copyOf(certificates);
    }

    /**
     * This handshake, if there was one.
     *
     * @throws Undetermined if there was none
     */
    public HandshakeObservation done() {
        if (trouble.isPresent()) {
            throw new Undetermined(trouble.get());
        }
        return this;
    }

    /** Whether a careful client may send a credential here. */
    public boolean trustworthy() {
        return trouble.isEmpty() && chain == Chain.TRUSTED && nameMatches && validAt == Validity.VALID;
    }

    @Override
    public HandshakeObservation keptAt(EvidenceLevel level) {
        return this;
    }
}
