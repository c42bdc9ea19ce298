package vn.lgsp.check.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.probe.token.TokenProbe;
import vn.lgsp.check.probe.token.TokenQuestion;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Suite;

/** What the token endpoint refuses, and how it says so (RFC 6749 sections 3.2.1, 4.4.2 and 5.2). */
@CheckSuite(Suite.ACCESS)
public class TokenRefusals {
    private static final Set<String> ERRORS = Set.of(
            "invalid_request",
            "invalid_client",
            "invalid_grant",
            "unauthorized_client",
            "unsupported_grant_type",
            "invalid_scope");

    @Check(id = "ACC-014.wrong-secret", needs = "pre:credential")
    void aWrongSecretIsRefused(TokenProbe token, Expect expect) {
        refused(token, TokenQuestion.WRONG_SECRET, "accepted-wrong-secret", expect);
    }

    @Check(id = "ACC-014.unknown-client", needs = "pre:credential")
    void anUnknownClientIsRefused(TokenProbe token, Expect expect) {
        refused(token, TokenQuestion.UNKNOWN_CLIENT, "accepted-unknown-client", expect);
    }

    @Check(id = "ACC-014.no-client", needs = "pre:credential")
    void nobodyIsRefused(TokenProbe token, Expect expect) {
        refused(token, TokenQuestion.NO_CLIENT, "accepted-no-client", expect);
    }

    @Check(id = "ACC-020.unknown-grant", needs = "pre:credential")
    void anUnknownGrantTypeIsRefused(TokenProbe token, Expect expect) {
        refused(token, TokenQuestion.UNKNOWN_GRANT, "accepted-unknown-grant", expect);
    }

    @Check(
            id = "ACC-020.error-body",
            needs = {"pre:credential", "ACC-014.unknown-client"})
    void aRefusalSaysWhyInJson(TokenProbe token, Expect expect) {
        var asked = token.ask(TokenQuestion.UNKNOWN_CLIENT);
        var body = asked.answer().body();
        expect.issued(token.logIn());
        expect.presume(asked.answer().refusal(), asked, TroubleCode.HTTP_NEITHER_REFUSED_NOR_SERVED);
        expect.that(body.object(), "error-not-json", asked.where(), "object", body.json());
        if (body.object()) {
            boolean told = "string".equals(body.members().get("error"));
            var code = body.oauthError().orElse("-");
            expect.that(
                    told,
                    "no-error-member",
                    asked.where(),
                    "error",
                    body.members().keySet());
            expect.that(!told || ERRORS.contains(code), "unknown-error-code", asked.where(), "invalid_client", code);
        }
    }

    @Check(
            id = "ACC-025.invalid-client",
            needs = {"pre:credential", "ACC-014.unknown-client"})
    void aRefusedBasicLogInIs401WithAChallenge(TokenProbe token, Expect expect) {
        var asked = token.ask(TokenQuestion.UNKNOWN_CLIENT_BY_BASIC);
        int status = asked.answer().status();
        expect.issued(token.logIn());
        expect.presume(asked.answer().refusal(), asked, TroubleCode.HTTP_NEITHER_REFUSED_NOR_SERVED);
        expect.that(status == 401, "not-401", asked.where(), 401, status);
        expect.that(
                status != 401 || challenges(asked),
                "no-challenge",
                asked.where(),
                "WWW-Authenticate: Basic",
                asked.answer().header("WWW-Authenticate").orElse("-"));
    }

    @Check(id = "ACC-026.no-echo", needs = "pre:credential")
    void noAnswerRepeatsACredential(TokenProbe token, Expect expect) {
        var login = token.logIn();
        expect.issued(login);
        for (var asked : List.of(login, token.ask(TokenQuestion.UNKNOWN_PARAMETER))) {
            var echoes = asked.answer().echoes();
            expect.that(echoes.isEmpty(), "credential-echoed", asked.where(), "-", String.join(", ", echoes));
        }
    }

    private static void refused(TokenProbe token, TokenQuestion question, String code, Expect expect) {
        expect.notIssued(token.ask(question), token::logIn, code);
    }

    private static boolean challenges(HttpObservation asked) {
        return asked.answer()
                .values("WWW-Authenticate")
                .anyMatch(v -> v.toLowerCase(Locale.ROOT).matches("(.*,)?\\s*basic(\\s.*)?"));
    }
}
