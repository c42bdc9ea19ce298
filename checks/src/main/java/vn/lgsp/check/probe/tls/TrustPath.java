package vn.lgsp.check.probe.tls;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lgsp.check.record.HandshakeObservation.Chain;

/**
 * Whether a path leads from a server's certificate to a trust root (RFC 5280 section 6), validity dates aside. Nothing
 * is fetched.
 *
 * @param why the platform's words; empty if trusted
 */
record TrustPath(Chain chain, String why) {
    private static final String AUTHORITY_INFORMATION_ACCESS = "1.3.6.1.5.5.7.1.1";

    static TrustPath of(List<X509Certificate> sent, List<X509Certificate> roots, Instant now) {
        var leaf = sent.get(0);
        if (roots.contains(leaf)) {
            return new TrustPath(Chain.TRUSTED, "");
        }
        if (roots.isEmpty()) {
            return new TrustPath(Chain.UNTRUSTED, "no trust roots");
        }
        try {
            build(sent, roots, dateWithin(sent, now));
            return new TrustPath(Chain.TRUSTED, "");
        } catch (CertPathBuilderException e) {
            var why = Optional.ofNullable(e.getCause()).orElse(e);
            return new TrustPath(
                    incomplete(sent, roots) ? Chain.INCOMPLETE : Chain.UNTRUSTED, String.valueOf(why.getMessage()));
        } catch (GeneralSecurityException e) {
            return new TrustPath(Chain.UNTRUSTED, String.valueOf(e.getMessage()));
        }
    }

    private static void build(List<X509Certificate> sent, List<X509Certificate> roots, Instant at)
            throws GeneralSecurityException {
        var selector = new X509CertSelector();
        selector.setCertificate(sent.get(0));
        var parameters = parameters(roots, selector);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(sent)));
        CertPathBuilder.getInstance("PKIX").build(parameters);
    }

    @SuppressWarnings("NullAway") // null is PKIX's word for no name constraints
    private static PKIXBuilderParameters parameters(List<X509Certificate> roots, X509CertSelector selector)
            throws InvalidAlgorithmParameterException {
        return new PKIXBuilderParameters(
                roots.stream().map(r -> new TrustAnchor(r, null)).collect(Collectors.toSet()), selector);
    }

    /** A time at which as many of the certificates as possible are valid: the nearest to now. */
    private static Instant dateWithin(List<X509Certificate> sent, Instant now) {
        var from = sent.stream()
                .map(c -> c.getNotBefore().toInstant())
                .max(Comparator.naturalOrder())
                .orElse(now);
        var until = sent.stream()
                .map(c -> c.getNotAfter().toInstant())
                .min(Comparator.naturalOrder())
                .orElse(now);
        if (until.isBefore(from)) {
            from = sent.get(0).getNotBefore().toInstant();
            until = sent.get(0).getNotAfter().toInstant();
        }
        return now.isBefore(from) ? from : now.isAfter(until) ? until : now;
    }

    /** Only the server's certificate was sent, its issuer is nobody we know, and it says where the issuer's can be had. */
    private static boolean incomplete(List<X509Certificate> sent, List<X509Certificate> roots) {
        var leaf = sent.get(0);
        var issuer = leaf.getIssuerX500Principal();
        return sent.size() == 1
                && !issuer.equals(leaf.getSubjectX500Principal())
                && roots.stream().noneMatch(r -> r.getSubjectX500Principal().equals(issuer))
                && leaf.getExtensionValue(AUTHORITY_INFORMATION_ACCESS) != null;
    }
}
