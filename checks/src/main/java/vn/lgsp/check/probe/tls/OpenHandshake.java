package vn.lgsp.check.probe.tls;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.lgsp.check.probe.net.Ask;
import vn.lgsp.check.probe.net.Endpoint;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.Texts;
import vn.lgsp.check.probe.net.Timer;
import vn.lgsp.check.record.CertificateSeen;
import vn.lgsp.check.record.HandshakeObservation;
import vn.lgsp.check.record.HandshakeObservation.Chain;
import vn.lgsp.check.record.HandshakeObservation.Validity;

/** A handshake that any certificate passes, and what that certificate comes to under the target's trust. */
final class OpenHandshake {
    private final ProbeContext context;

    OpenHandshake(ProbeContext context) {
        this.context = context;
    }

    /** What one handshake shows. */
    record Facts(String version, String suite, List<X509Certificate> sent, boolean nameMatches, TrustPath path) {}

    Facts with(Endpoint endpoint, Timer timer) throws IOException, InterruptedException {
        var trusted = Trusted.of(context);
        var certificates = new AnyCertificate();
        try (var wire = context.connector().open(endpoint, timer)) {
            var socket = new SecureLine(context).open(trusted.context(certificates), wire, endpoint);
            var session = socket.getSession();
            var sent = certificates.sent();
            return new Facts(
                    session.getProtocol(),
                    session.getCipherSuite(),
                    sent,
                    HostNames.match(endpoint.host(), sent.get(0)),
                    TrustPath.of(sent, trusted.roots(), context.clock().instant()));
        }
    }

    HandshakeObservation observation(String question, Ask ask, Optional<Facts> facts) {
        var seen = facts.orElse(new Facts("", "", List.of(), false, new TrustPath(Chain.UNTRUSTED, "")));
        var now = ask.at();
        return new HandshakeObservation(
                question,
                ask.where(),
                now,
                ask.tookMillis(),
                ask.trouble(),
                seen.version,
                seen.suite,
                seen.sent.stream().map(this::seen).toList(),
                seen.path.chain(),
                Texts.line(context.secrets().redact(seen.path.why())),
                seen.nameMatches,
                validity(seen.sent, now),
                daysLeft(seen.sent, now));
    }

    private static Validity validity(List<X509Certificate> sent, Instant now) {
        if (sent.isEmpty()) {
            return Validity.VALID;
        }
        if (now.isBefore(sent.get(0).getNotBefore().toInstant())) {
            return Validity.NOT_YET_VALID;
        }
        return now.isAfter(sent.get(0).getNotAfter().toInstant()) ? Validity.EXPIRED : Validity.VALID;
    }

    private static long daysLeft(List<X509Certificate> sent, Instant now) {
        var seconds = sent.stream()
                .limit(1)
                .mapToLong(
                        c -> Duration.between(now, c.getNotAfter().toInstant()).toSeconds())
                .sum();
        return Math.floorDiv(seconds, Duration.ofDays(1).toSeconds());
    }

    private CertificateSeen seen(X509Certificate certificate) {
        var names = new ArrayList<>(HostNames.alternatives(certificate, HostNames.DNS));
        names.addAll(HostNames.alternatives(certificate, HostNames.ADDRESS));
        return new CertificateSeen(
                safe(certificate.getSubjectX500Principal().getName()),
                safe(certificate.getIssuerX500Principal().getName()),
                hex(certificate.getSerialNumber()),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                names.stream().map(this::safe).toList(),
                key(certificate.getPublicKey()),
                safe(certificate.getSigAlgName()),
                fingerprint(certificate));
    }

    private String safe(String text) {
        return Texts.line(context.secrets().redact(text));
    }

    private static String hex(BigInteger serial) {
        return serial.toString(16);
    }

    private static String key(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return "RSA " + rsa.getModulus().bitLength();
        }
        if (key instanceof ECPublicKey ec) {
            return "EC " + ec.getParams().getOrder().bitLength();
        }
        return key.getAlgorithm();
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
