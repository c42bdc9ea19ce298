package vn.lgsp.check.connection;

import vn.lgsp.check.probe.http.Bearer;
import vn.lgsp.check.probe.http.HttpProbe;
import vn.lgsp.check.probe.http.PlainQuestion;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Suite;

/** Nothing confidential over plain HTTP (TT 39/2017 row 4.3, TT 13/2017 article 19). Asked with made-up credentials. */
@CheckSuite(Suite.CONNECTION)
public class PlainHttp {

    @Check(id = "TLS-002.token-plain-http", needs = "pre:tcp:token", unlessNone = "plain-http")
    void theTokenEndpointTakesNoCredentialInClear(HttpProbe http, Expect expect) {
        var answer = http.plain(PlainQuestion.TOKEN);
        if (open(answer, http)) {
            boolean processed = answer.answer().token().isPresent() || judged(answer.answer());
            expect.that(!processed, "credential-processed", answer.where(), "refusal", status(answer));
            expect.that(
                    processed || !answer.answer().success(), "plain-answer", answer.where(), "https", status(answer));
        }
    }

    @Check(id = "TLS-002.api-plain-http", needs = "pre:tcp:api", unlessNone = "plain-http")
    void theServicesTakeNoTokenInClear(HttpProbe http, Expect expect) {
        var answer = http.plain(PlainQuestion.API);
        if (open(answer, http)) {
            var seen = answer.answer();
            boolean data = seen.success()
                    && (seen.body().json().equals("object")
                            || seen.body().json().equals("array"));
            boolean served = data && !seen.body().saysError();
            expect.that(!served, "data-over-plain-http", answer.where(), "refusal", status(answer));
            expect.that(!judged(seen), "credential-processed", answer.where(), "refusal", status(answer));
            expect.that(served || !seen.success(), "plain-answer", answer.where(), "https", status(answer));
        }
    }

    /** A closed port refuses best, if it is closed to everybody and not just to us by now. */
    private static boolean open(HttpObservation answer, HttpProbe http) {
        if (answer.closed()) {
            http.call(Bearer.NONE).answer();
        }
        return !answer.closed();
    }

    /** A platform that says the credential is wrong has looked at it. */
    private static boolean judged(AnswerSeen answer) {
        return answer.status() == 401
                || answer.body()
                        .oauthError()
                        .filter(e -> e.equals("invalid_client") || e.equals("invalid_token"))
                        .isPresent();
    }

    private static String status(HttpObservation answer) {
        return "HTTP " + answer.answer().status();
    }
}
