package vn.lgsp.check.record;

import java.time.Instant;
import java.util.List;

/**
 * What matters of one certificate.
 *
 * @param subject distinguished name, RFC 2253
 * @param names DNS names and addresses of the subject alternative name
 * @param key algorithm and size, for example {@code EC 256}
 * @param sha256 fingerprint in lower-case hex
 */
public record CertificateSeen(
        String subject,
        String issuer,
        String serial,
        Instant notBefore,
        Instant notAfter,
        List<String> names,
        String key,
        String signatureAlgorithm,
        String sha256) {

    public CertificateSeen {
        names = List.copyOf(names);
    }
}
