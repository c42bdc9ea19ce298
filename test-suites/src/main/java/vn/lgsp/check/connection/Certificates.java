package vn.lgsp.check.connection;

import java.util.List;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.probe.tls.TlsProbe;
import vn.lgsp.check.record.CertificateSeen;
import vn.lgsp.check.record.HandshakeObservation;
import vn.lgsp.check.record.HandshakeObservation.Chain;
import vn.lgsp.check.record.HandshakeObservation.Validity;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Suite;
import vn.lgsp.check.target.Role;
import vn.lgsp.check.target.Target;

/** Server certificates (RFC 9525 section 6, RFC 9110 section 4.3.4, TT 39/2017 row 4.17). */
@CheckSuite(Suite.CONNECTION)
public class Certificates {
    private static final List<Role> HTTPS = List.of(Role.TOKEN, Role.API);
    private static final long MARGIN_DAYS = 30;

    @Check(id = "TLS-014.name", needs = "pre:tcp")
    void theCertificateNamesTheHost(TlsProbe tls, Target target, Expect expect) {
        expect.each(HTTPS, role -> {
            var seen = tls.handshake(role).done();
            var names = server(seen).names();
            var host = target.host(role);
            expect.that(
                    !names.isEmpty(),
                    "no-subject-alternative-name",
                    seen.where(),
                    host,
                    server(seen).subject());
            expect.that(
                    names.isEmpty() || seen.nameMatches(),
                    "name-mismatch",
                    seen.where(),
                    host,
                    String.join(", ", names));
        });
    }

    @Check(id = "TLS-015.chain", needs = "pre:tcp")
    void theChainLeadsToATrustRoot(TlsProbe tls, Target target, Expect expect) {
        expect.each(HTTPS, role -> {
            var seen = tls.handshake(role).done();
            expect.presume(
                    target.trust().named() || seen.chain() == Chain.TRUSTED, seen, TroubleCode.TLS_NO_ROOTS_NAMED);
            var issuer = server(seen).issuer();
            expect.that(seen.chain() != Chain.UNTRUSTED, "untrusted-chain", seen.where(), "trust root", issuer);
            expect.that(seen.chain() != Chain.INCOMPLETE, "incomplete-chain", seen.where(), issuer, seen.chainDetail());
        });
    }

    @Check(id = "TLS-015.validity", needs = "pre:tcp")
    void theCertificateIsInItsTime(TlsProbe tls, Expect expect) {
        expect.each(HTTPS, role -> {
            var seen = tls.handshake(role).done();
            var certificate = server(seen);
            expect.that(seen.validAt() != Validity.EXPIRED, "expired", seen.where(), seen.at(), certificate.notAfter());
            expect.that(
                    seen.validAt() != Validity.NOT_YET_VALID,
                    "not-yet-valid",
                    seen.where(),
                    seen.at(),
                    certificate.notBefore());
        });
    }

    @Check(id = "TLS-006.margin", needs = "pre:tcp")
    void theCertificateLastsForAMonth(TlsProbe tls, Expect expect) {
        expect.each(HTTPS, role -> {
            var seen = tls.handshake(role).done();
            boolean soon = seen.daysLeft() >= 0 && seen.daysLeft() < MARGIN_DAYS;
            expect.that(!soon, "expires-soon", seen.where(), MARGIN_DAYS, seen.daysLeft());
        });
    }

    private static CertificateSeen server(HandshakeObservation handshake) {
        return handshake.certificates().get(0);
    }
}
