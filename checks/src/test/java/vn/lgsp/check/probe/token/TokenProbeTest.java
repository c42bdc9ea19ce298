package vn.lgsp.check.probe.token;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lgsp.check.probe.scripted.ScriptedServer.answering;
import static vn.lgsp.check.probe.scripted.ScriptedServer.ok;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lgsp.check.probe.http.Bearer;
import vn.lgsp.check.probe.http.HttpProbe;
import vn.lgsp.check.probe.net.HostGate;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.scripted.Bench;
import vn.lgsp.check.probe.scripted.ScriptedServer;
import vn.lgsp.check.probe.scripted.TestKeys;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.Observation;
import vn.lgsp.check.record.Observer;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.verdict.Cause;

@Timeout(30)
class TokenProbeTest {
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String REFUSAL = "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n"
            + "WWW-Authenticate: Basic\r\nContent-Length: 26\r\n\r\n{\"error\":\"invalid_client\"}";

    private static ScriptedServer answeringWith(String answer) {
        return ScriptedServer.tls(TestKeys.shared().server("good"), false, answering(answer));
    }

    private static ProbeContext context(ScriptedServer server) {
        return Bench.at("https://localhost:" + server.port()).context();
    }

    private static HttpObservation logIn(String answer) {
        try (var server = answeringWith(answer);
                var context = context(server)) {
            return new TokenProbe(context, Bench.LIVE).logIn();
        }
    }

    @Test
    void eachQuestionSendsWhatItsNameSays() {
        try (var server = answeringWith(ok(JSON, "{}"));
                var context = context(server)) {
            var probe = new TokenProbe(context, Bench.LIVE);
            for (var question : TokenQuestion.values()) {
                var seen = probe.ask(question);
                assertThat(seen.trouble()).isEmpty();
                assertThat(seen.question()).isEqualTo(question.question());
                assertThat(seen.toString()).doesNotContain(Bench.SECRET);
            }
            var sent = server.requests();
            assertThat(sent).allSatisfy(r -> assertThat(r).contains("Type: application/x-www-form-urlencoded\r\n"));
            var right = "Authorization: Basic " + base64(Bench.ID + ":" + Bench.SECRET + "-main") + "\r\n";
            assertThat(sent.get(0)).contains(right).endsWith("\r\n\r\ngrant_type=client_credentials");
            assertThat(sent.get(1))
                    .doesNotContain("Authorization")
                    .endsWith("&client_id=" + Bench.ID + "&client_secret=" + Bench.SECRET + "-main");
            assertThat(sent.get(2))
                    .contains("Basic " + base64(Bench.ID + ":").substring(0, 20))
                    .doesNotContain(right);
            assertThat(sent.get(3))
                    .contains("Basic ")
                    .doesNotContain(base64(Bench.ID).substring(0, 20));
            assertThat(sent.get(4))
                    .contains("Basic ")
                    .doesNotContain(base64(Bench.ID).substring(0, 20));
            assertThat(sent.get(5)).doesNotContain("Authorization", "client_id", "client_secret");
            assertThat(sent.get(6)).contains(right).endsWith("grant_type=lgsp_check_unknown");
            assertThat(sent.get(7)).contains(right).endsWith("grant_type=client_credentials&lgsp_check=unknown");
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTokenIsToldOfAndNotTold() {
        var token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJkZW1vLWFwcCJ9.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg";
        var seen = logIn(ok(
                JSON,
                "{\"access_token\":\"" + token + "\",\"refresh_token\":\"refresh-me-please\","
                        + "\"token_type\":\"Bearer\",\"expires_in\":\"3600\"}"));
        assertThat(seen.answer().token()).hasValueSatisfying(t -> {
            assertThat(t.handle()).isEqualTo("token-1");
            assertThat(t.form()).isEqualTo("jwt");
            assertThat(t.length()).isEqualTo(128);
            assertThat(t.type()).contains("Bearer");
            assertThat(t.expiresIn()).contains(3600L);
        });
        assertThat(seen.answer().echoes()).isEmpty();
        assertThat(seen.answer().body().members()).containsEntry("expires_in", "string");
        assertThat(seen.toString()).doesNotContain(token, "refresh-me-please", "eyJzdWI");
    }

    @Test
    void tokensThatAreShortOrNotInJsonAreHiddenToo() {
        assertThat(logIn(ok(JSON, "{\"access_token\":\"a1b2\"}")).toString()).doesNotContain("a1b2");
        assertThat(logIn(ok("Content-Type: text/plain\r\n", "access_token=mF_9.B5f-4.1JqM&x=y"))
                        .toString())
                .doesNotContain("mF_9");
        assertThat(logIn(ok(JSON, "{\"access_token\":\"mF_9.B5f-4.1JqM\"} trailing"))
                        .toString())
                .doesNotContain("mF_9");
    }

    @Test
    void tokensWithoutEndOrMeasureAreBoundedToo() {
        var seen = logIn(ok(JSON, "{\"access_token\":\"" + "tokentok".repeat(100_000) + "\"}"));
        assertThat(seen.toString()).doesNotContain("tokentok");
        var many = new StringBuilder();
        for (var i = 0; i < 20_000; i++) {
            many.append("access_token=token-number-").append(i).append('&');
        }
        assertThat(logIn(ok("", many.toString())).tookMillis()).isLessThan(3000);
    }

    @Test
    void aTokenThatIsIssuedAgainIsNoEcho() {
        try (var server = answeringWith(ok(JSON, "{\"access_token\":\"mF_9.B5f-4.1JqM\"}"));
                var context = context(server)) {
            var probe = new TokenProbe(context, Bench.LIVE);
            assertThat(probe.logIn().answer().echoes()).isEmpty();
            var again = probe.ask(TokenQuestion.RIGHT_BY_FORM).answer();
            assertThat(again.echoes()).isEmpty();
            assertThat(again.token().orElseThrow().handle()).isEqualTo("token-1");
        }
    }

    @Test
    void aRefusalOfOurOwnCredentialStopsAllFurtherLogIns() {
        try (var server = answeringWith(REFUSAL);
                var context = context(server)) {
            var probe = new TokenProbe(context, Bench.LIVE);
            assertThat(probe.logIn().answer().body().oauthError()).contains("invalid_client");
            assertThat(context.loginRefused()).isTrue();
            var asked = server.requests().size();
            var own = List.of(
                    probe.logIn(),
                    probe.ask(TokenQuestion.RIGHT_BY_BASIC),
                    probe.ask(TokenQuestion.WRONG_SECRET),
                    probe.ask(TokenQuestion.UNKNOWN_GRANT),
                    new HttpProbe(context, Bench.LIVE).call(Bearer.OWN));
            assertThat(own)
                    .allSatisfy(seen -> assertThat(seen.trouble()).hasValueSatisfying(t -> {
                        assertThat(t.key()).isEqualTo("trouble.token.own-credential-refused");
                        assertThat(t.cause()).isEqualTo(Cause.CREDENTIAL);
                    }));
            assertThat(server.requests()).hasSize(asked);
            assertThat(probe.ask(TokenQuestion.UNKNOWN_CLIENT).answer().status())
                    .isEqualTo(401);
        }
    }

    @Test
    void aCallLogsInByItselfAndTellsWhyItCanNot() {
        try (var server = answeringWith(REFUSAL);
                var context = context(server)) {
            assertThat(new HttpProbe(context, Bench.LIVE)
                            .call(Bearer.OWN)
                            .trouble()
                            .orElseThrow()
                            .key())
                    .isEqualTo("trouble.token.own-credential-refused");
            assertThat(context.loginRefused()).isTrue();
        }
        try (var server = answeringWith("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
                var context = context(server)) {
            assertThat(new HttpProbe(context, Bench.LIVE)
                            .call(Bearer.OWN)
                            .trouble()
                            .orElseThrow()
                            .key())
                    .isEqualTo("trouble.token.none-issued");
            assertThat(context.loginRefused()).isFalse();
        }
        try (var server = answeringWith("HTTP/1.1 429 Slow\r\nContent-Length: 0\r\n\r\n");
                var context = context(server)) {
            assertThat(new HttpProbe(context, Bench.LIVE)
                            .call(Bearer.OWN)
                            .trouble()
                            .orElseThrow()
                            .cause())
                    .isEqualTo(Cause.THROTTLED);
            assertThat(context.loginRefused()).isFalse();
        }
    }

    @Test
    void aReplayNeedsNeitherSecretsNorNetwork() {
        var asked = new ArrayList<String>();
        var bench = Bench.at("https://localhost:1").context();
        try (var context = new ProbeContext(bench.target(), new Secrets(), new HostGate(), "r", bench.clock())) {
            var recorded = new Observer() {
                @Override
                public <O extends Observation> O observe(Class<O> kind, String question, Supplier<O> live) {
                    asked.add(question);
                    throw new IllegalStateException();
                }
            };
            for (Runnable question : List.<Runnable>of(
                    () -> new TokenProbe(context, recorded).logIn(),
                    () -> new HttpProbe(context, recorded).echo("x"),
                    () -> new HttpProbe(context, recorded).call(Bearer.EXPIRED))) {
                try {
                    question.run();
                } catch (IllegalStateException e) {
                    assertThat(e).hasMessage(null);
                }
            }
        }
        assertThat(asked).containsExactly("log in", "GET echo-service", "GET first-service with expired token");
    }
}
