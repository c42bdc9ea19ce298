package vn.lgsp.check.connection;

import java.util.Set;
import vn.lgsp.check.probe.http.Bearer;
import vn.lgsp.check.probe.http.HttpProbe;
import vn.lgsp.check.probe.http.PlainQuestion;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.probe.tls.TlsProbe;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Suite;
import vn.lgsp.check.target.Role;

/** Nothing confidential over plain HTTP (TT 39/2017 row 4.3, TT 13/2017 article 19). Asked with made-up credentials. */
@CheckSuite(Suite.CONNECTION)
public class PlainHttp {
    private static final Set<String> WRONG = Set.of("invalid_client", "invalid_token");

    @Check(id = "TLS-002.token-plain-http", needs = "pre:tcp:token", unlessNone = "plain-http")
    void theTokenEndpointTakesNoCredentialInClear(HttpProbe http, TlsProbe tls, Expect expect) {
        var answer = http.plain(PlainQuestion.TOKEN);
        if (open(answer, tls, Role.TOKEN)) {
            boolean issued = answer.answer().token().isPresent();
            expect.welcome(http.call(Bearer.OWN));
            expect.that(!issued, "credential-processed", answer.where(), "refusal", status(answer));
            judged(answer, issued, expect);
        }
    }

    @Check(id = "TLS-002.api-plain-http", needs = "pre:api", unlessNone = "plain-http")
    void theServicesTakeNoTokenInClear(HttpProbe http, TlsProbe tls, Expect expect) {
        var answer = http.plain(PlainQuestion.API);
        if (open(answer, tls, Role.API)) {
            var seen = answer.answer();
            var right = expect.served(http.call(Bearer.OWN));
            boolean served = seen.success()
                    && seen.mediaType().equals(right.mediaType())
                    && seen.body().sameDataAs(right.body());
            expect.that(!served, "data-over-plain-http", answer.where(), "refusal", status(answer));
            judged(answer, served, expect);
        }
    }

    /** A closed port refuses best, if it is closed to everybody and not just to our new connections by now. */
    private static boolean open(HttpObservation answer, TlsProbe tls, Role secure) {
        if (answer.closed()) {
            tls.handshake(secure).done();
        }
        return !answer.closed();
    }

    /** Who says that the credential is wrong has looked at it; any other answer that is no refusal is odd. */
    private static void judged(HttpObservation asked, boolean already, Expect expect) {
        var answer = asked.answer();
        boolean processed = !already && saysWrong(answer);
        boolean clear = already || processed || answer.status() / 100 < 5;
        expect.presume(clear, asked, TroubleCode.HTTP_NEITHER_REFUSED_NOR_SERVED);
        boolean odd = !already && !processed && (answer.success() || answer.status() == 401);
        expect.that(!processed, "credential-processed", asked.where(), "refusal", status(asked));
        expect.that(!odd, "plain-answer", asked.where(), "https", status(asked));
    }

    private static boolean saysWrong(AnswerSeen answer) {
        return answer.body().oauthError().filter(WRONG::contains).isPresent()
                || answer.values("WWW-Authenticate")
                        .anyMatch(c -> WRONG.stream().anyMatch(c::contains));
    }

    private static String status(HttpObservation answer) {
        return "HTTP " + answer.answer().status();
    }
}
