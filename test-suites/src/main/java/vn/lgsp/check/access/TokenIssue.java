package vn.lgsp.check.access;

import java.util.Arrays;
import java.util.Locale;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.probe.token.TokenProbe;
import vn.lgsp.check.probe.token.TokenQuestion;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Suite;

/** What the token endpoint issues to whom it should (RFC 6749 sections 2.3.1, 3.2 and 5.1). */
@CheckSuite(Suite.ACCESS)
public class TokenIssue {

    @Check(id = "ACC-015.basic", needs = "pre:credential")
    void httpBasicIsSupported(TokenProbe token, Expect expect) {
        issued(token, TokenQuestion.RIGHT_BY_BASIC, "basic-refused", expect);
    }

    @Check(id = "ACC-016.form", needs = "pre:credential")
    void credentialsInTheFormAreSupported(TokenProbe token, Expect expect) {
        issued(token, TokenQuestion.RIGHT_BY_FORM, "form-refused", expect);
    }

    @Check(id = "ACC-024.unknown-parameter", needs = "pre:credential")
    void unknownParametersAreIgnored(TokenProbe token, Expect expect) {
        issued(token, TokenQuestion.UNKNOWN_PARAMETER, "unknown-parameter-refused", expect);
    }

    @Check(id = "ACC-017.token-answer", needs = "pre:tls:token")
    void theAnswerIsATokenInJson(TokenProbe token, Expect expect) {
        var asked = token.logIn();
        var answer = asked.answer();
        expect.presume(!answer.refusal(), asked, TroubleCode.TOKEN_OWN_CREDENTIAL_REFUSED);
        expect.presume(answer.success(), asked, TroubleCode.TOKEN_NONE_ISSUED);
        var type = answer.header("Content-Type").orElse("-");
        expect.that(answer.status() == 200, "not-200", asked.where(), 200, answer.status());
        expect.that(
                answer.body().object(),
                "not-json",
                asked.where(),
                "object",
                answer.body().json());
        expect.that(json(type), "not-json-media-type", asked.where(), "application/json", type);
        if (answer.body().object()) {
            var members = answer.body().members();
            expect.that(
                    "string".equals(members.get("access_token")),
                    "no-access-token",
                    asked.where(),
                    "access_token",
                    members.keySet());
            expect.that(
                    "string".equals(members.get("token_type")),
                    "no-token-type",
                    asked.where(),
                    "token_type",
                    members.keySet());
        }
    }

    @Check(id = "ACC-018.expires-in", needs = "pre:credential")
    void theLifetimeIsANumberOfSeconds(TokenProbe token, Expect expect) {
        var asked = token.logIn();
        var answer = readable(asked, expect);
        var kind = answer.body().members().getOrDefault("expires_in", "absent");
        boolean seconds =
                answer.token().flatMap(t -> t.expiresIn()).filter(s -> s >= 0).isPresent();
        expect.that(kind.equals("absent") || seconds, "expires-in-malformed", asked.where(), "3600", kind);
        expect.that(!seconds || kind.equals("number"), "expires-in-a-string", asked.where(), "number", kind);
    }

    @Check(id = "ACC-009.lifetime", needs = "pre:credential")
    void tokensSayWhenTheyExpire(TokenProbe token, Expect expect) {
        var asked = token.logIn();
        var members = readable(asked, expect).body().members();
        expect.that(members.containsKey("expires_in"), "no-expires-in", asked.where(), "expires_in", members.keySet());
    }

    @Check(id = "ACC-019.no-store", needs = "pre:credential")
    void tokensAreNotStoredOnTheWay(TokenProbe token, Expect expect) {
        var asked = token.logIn();
        expect.that(
                says(expect.issued(asked), "Cache-Control", "no-store"),
                "cacheable",
                asked.where(),
                "no-store",
                asked.answer().header("Cache-Control").orElse("-"));
    }

    @Check(id = "ACC-019.pragma", needs = "pre:credential")
    void oldCachesAreToldToo(TokenProbe token, Expect expect) {
        var asked = token.logIn();
        expect.that(
                says(expect.issued(asked), "Pragma", "no-cache"),
                "no-pragma",
                asked.where(),
                "no-cache",
                asked.answer().header("Pragma").orElse("-"));
    }

    /** A refusal counts only if the declared way to log in still works. */
    private static void issued(TokenProbe token, TokenQuestion question, String code, Expect expect) {
        var asked = token.ask(question);
        var answer = asked.answer();
        if (answer.token().isEmpty()) {
            expect.issued(token.logIn());
        }
        boolean clear =
                answer.token().isPresent() || answer.refusal() || answer.body().saysError();
        expect.presume(clear, asked, TroubleCode.HTTP_NEITHER_REFUSED_NOR_SERVED);
        expect.that(answer.token().isPresent(), code, asked.where(), "access_token", "HTTP " + answer.status());
    }

    /** A token in JSON: what can't be read has no members to speak of. */
    private static AnswerSeen readable(HttpObservation asked, Expect expect) {
        var answer = expect.issued(asked);
        expect.presume(answer.body().object(), asked, TroubleCode.TOKEN_NONE_ISSUED);
        return answer;
    }

    private static boolean json(String mediaType) {
        var name = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return name.equals("application/json");
    }

    private static boolean says(AnswerSeen answer, String header, String directive) {
        return answer.values(header)
                .flatMap(v -> Arrays.stream(v.split(",")))
                .anyMatch(d -> d.strip().equalsIgnoreCase(directive));
    }
}
