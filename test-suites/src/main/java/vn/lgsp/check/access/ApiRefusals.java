package vn.lgsp.check.access;

import java.util.Locale;
import vn.lgsp.check.probe.http.Bearer;
import vn.lgsp.check.probe.http.HttpProbe;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Suite;
import vn.lgsp.check.target.Target;

/** Whom the services refuse, and how (NĐ 278/2025 article 7; RFC 6749 section 7; RFC 6750). */
@CheckSuite(Suite.ACCESS)
public class ApiRefusals {

    @Check(id = "ACC-001.no-token", needs = "pre:api")
    void nothingIsServedWithoutAToken(HttpProbe http, Expect expect) {
        refused(http, Bearer.NONE, "data-without-token", expect);
    }

    @Check(id = "ACC-021.garbage-token", needs = "pre:api")
    void aTokenThatWasNeverIssuedIsRefused(HttpProbe http, Expect expect) {
        refused(http, Bearer.GARBAGE, "accepted-garbage-token", expect);
    }

    @Check(id = "ACC-021.altered-token", needs = "pre:api")
    void anAlteredTokenIsRefused(HttpProbe http, Expect expect) {
        refused(http, Bearer.ALTERED, "accepted-altered-token", expect);
    }

    @Check(id = "ACC-021.expired-token", needs = "pre:api", unlessNone = "short-lived-token")
    void anExpiredTokenIsRefused(HttpProbe http, Target target, Expect expect) {
        var asked = http.call(Bearer.EXPIRED);
        boolean strict = target.fact("expiry-leeway").isPresent();
        expect.presume(strict || !asked.answer().success(), asked, TroubleCode.TOKEN_WITHIN_LEEWAY);
        expect.refused(asked, () -> http.call(Bearer.OWN), "accepted-expired-token");
    }

    @Check(id = "ACC-021.other-application", needs = "pre:api", unlessNone = "second-application")
    void aTokenWithoutTheGrantIsRefused(HttpProbe http, Expect expect) {
        var asked = http.call(Bearer.OTHER_APPLICATION);
        expect.served(http.call(Bearer.OWN));
        expect.refused(asked, () -> http.call(Bearer.OWN_AT_NOT_GRANTED), "accepted-token-without-grant");
    }

    @Check(id = "ACC-010.token-in-url", needs = "pre:api", unlessNone = "short-lived-token")
    void aTokenInTheUrlIsRefused(HttpProbe http, Expect expect) {
        refused(http, Bearer.IN_URL, "accepted-in-url", expect);
    }

    @Check(id = "ACC-022.challenge", needs = "ACC-001.no-token")
    void aRefusalNamesTheBearerScheme(HttpProbe http, Expect expect) {
        var asked = http.call(Bearer.NONE);
        var challenges = asked.answer().values("WWW-Authenticate").toList();
        expect.served(http.call(Bearer.OWN));
        boolean bearer =
                challenges.stream().anyMatch(v -> v.toLowerCase(Locale.ROOT).matches("(.*,)?\\s*bearer(\\s.*)?"));
        boolean due = asked.answer().refusal();
        expect.that(!due || !challenges.isEmpty(), "no-challenge", asked.where(), "WWW-Authenticate: Bearer", "-");
        expect.that(
                !due || challenges.isEmpty() || bearer,
                "challenge-not-bearer",
                asked.where(),
                "Bearer",
                String.join(", ", challenges));
    }

    @Check(id = "ACC-023.invalid-token", needs = "ACC-021.garbage-token")
    void aTokenThatIsNoneIsAnsweredWith401(HttpProbe http, Expect expect) {
        var asked = http.call(Bearer.GARBAGE);
        int status = asked.answer().status();
        expect.served(http.call(Bearer.OWN));
        expect.that(status == 401, "not-401", asked.where(), 401, status);
    }

    private static void refused(HttpProbe http, Bearer bearer, String code, Expect expect) {
        expect.refused(http.call(bearer), () -> http.call(Bearer.OWN), code);
    }
}
