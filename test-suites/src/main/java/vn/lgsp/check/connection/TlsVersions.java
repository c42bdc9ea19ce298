package vn.lgsp.check.connection;

import java.util.List;
import java.util.Locale;
import vn.lgsp.check.probe.tls.Hello;
import vn.lgsp.check.probe.tls.TlsProbe;
import vn.lgsp.check.record.HelloObservation;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Suite;
import vn.lgsp.check.target.Role;

/** Protocol versions and cipher suites (TT 39/2017 rows 4.2, 4.6, 4.9; TCVN 14423:2026 5.5.2.1). */
@CheckSuite(Suite.CONNECTION)
public class TlsVersions {
    private static final List<Role> HTTPS = List.of(Role.TOKEN, Role.API);

    @Check(id = "TLS-001.tls12", needs = "pre:tcp")
    void tls12IsAvailable(TlsProbe tls, Expect expect) {
        expect.each(HTTPS, role -> {
            var tls12 = tls.offer(role, Hello.TLS12);
            if (!tls12.accepted()) {
                boolean tls13 = tls.offer(role, Hello.TLS13).accepted();
                expect.that(tls13, "no-tls12-nor-13", tls12.where(), Hello.TLS12.title(), seen(tls12));
                expect.that(!tls13, "only-tls13", tls12.where(), Hello.TLS12.title(), Hello.TLS13.title());
            }
        });
    }

    @Check(id = "TLS-004.ssl3", needs = "pre:tcp")
    void ssl3IsOff(TlsProbe tls, Expect expect) {
        refuses(tls, Hello.SSL3, "accepts-ssl3", expect);
    }

    @Check(id = "TLS-004.tls10", needs = "pre:tcp")
    void tls10IsOff(TlsProbe tls, Expect expect) {
        refuses(tls, Hello.TLS10, "accepts-tls10", expect);
    }

    @Check(id = "TLS-004.tls11", needs = "pre:tcp")
    void tls11IsOff(TlsProbe tls, Expect expect) {
        refuses(tls, Hello.TLS11, "accepts-tls11", expect);
    }

    @Check(id = "TLS-005.tls13", needs = "pre:tcp")
    void tls13IsAvailable(TlsProbe tls, Expect expect) {
        expect.each(HTTPS, role -> {
            var answer = tls.offer(role, Hello.TLS13);
            expect.that(answer.accepted(), "no-tls13", answer.where(), Hello.TLS13.title(), seen(answer));
        });
    }

    @Check(id = "TLS-007.triple-des", needs = "pre:tcp")
    void tripleDesIsNotChosen(TlsProbe tls, Expect expect) {
        refuses(tls, Hello.TLS12_TRIPLE_DES, "accepts-triple-des", expect);
    }

    @Check(id = "TLS-008.forward-secrecy", needs = "pre:tcp")
    void forwardSecrecyIsOffered(TlsProbe tls, Expect expect) {
        expect.each(HTTPS, role -> {
            var answer = tls.offer(role, Hello.TLS12_FORWARD_SECRET);
            boolean offered = answer.accepted() || tls.offer(role, Hello.TLS13).accepted();
            expect.that(offered, "no-forward-secrecy", answer.where(), "ECDHE, DHE", seen(answer));
        });
    }

    private static void refuses(TlsProbe tls, Hello hello, String code, Expect expect) {
        expect.each(HTTPS, role -> {
            var answer = tls.offer(role, hello);
            expect.that(!answer.accepted(), code, answer.where(), "alert", seen(answer));
        });
    }

    private static String seen(HelloObservation answer) {
        return switch (answer.reply()) {
            case SERVER_HELLO -> answer.version() + " " + answer.suite();
            case ALERT -> "alert " + answer.alert();
            case OTHER_VERSION, CLOSED, NONE -> answer.reply().name().toLowerCase(Locale.ROOT);
        };
    }
}
