package vn.lgsp.check.probe.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lgsp.check.probe.scripted.ScriptedServer.answering;
import static vn.lgsp.check.probe.scripted.ScriptedServer.ok;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lgsp.check.probe.net.NetProbe;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.scripted.Bench;
import vn.lgsp.check.probe.scripted.ScriptedServer;
import vn.lgsp.check.probe.scripted.TestKeys;
import vn.lgsp.check.probe.tls.Hello;
import vn.lgsp.check.probe.tls.TlsProbe;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.target.Credential;
import vn.lgsp.check.target.Credential.Login;
import vn.lgsp.check.target.Politeness;
import vn.lgsp.check.target.Role;
import vn.lgsp.check.target.Trust;
import vn.lgsp.check.verdict.Cause;

@Timeout(30)
class HttpProbeTest {
    static final String TOKEN = "tok-0123456789-abcdefghij-XYZ";
    private static final String TEXT = "Nguyễn Thị Thuý Hằng";

    /** An LGSP in one function: a token for everybody, and what else the test says. */
    static ScriptedServer lgsp(Function<String, String> answers) {
        return ScriptedServer.tls(
                TestKeys.shared().server("good"),
                false,
                answering(request -> request.startsWith("POST /token")
                        ? ok(
                                "Content-Type: application/json\r\n",
                                "{\"access_token\":\"" + TOKEN + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}")
                        : answers.apply(request)));
    }

    private static Bench at(ScriptedServer server) {
        return Bench.at("https://localhost:" + server.port());
    }

    private static HttpObservation call(ScriptedServer server, Bearer bearer) {
        try (var context = at(server).context()) {
            return new HttpProbe(context, Bench.LIVE).call(bearer);
        }
    }

    @Test
    void theTokenIsFetchedOnceAndNeverShown() {
        try (var server = lgsp(request -> ok("X-Seen: " + request.contains("Bearer " + TOKEN) + "\r\n", "[]"));
                var context = at(server).context()) {
            var probe = new HttpProbe(context, Bench.LIVE);
            var first = probe.call(Bearer.OWN);
            var second = probe.call(Bearer.OWN);
            assertThat(first.answer().header("X-Seen")).contains("true");
            assertThat(first.question()).isEqualTo("GET first-service with own token");
            assertThat(second.request().headers().toString()).contains("Bearer «token-1»");
            assertThat(second.toString()).doesNotContain(TOKEN, Bench.SECRET);
            assertThat(server.requests().stream().filter(r -> r.startsWith("POST")))
                    .hasSize(1);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void eachRequestSaysWhoAsks() {
        try (var server = lgsp(request -> ok("", "[]"))) {
            assertThat(call(server, Bearer.NONE).answer().success()).isTrue();
            assertThat(server.requests().get(0))
                    .startsWith("GET /catalog/1.0/categories HTTP/1.1\r\n")
                    .contains("User-Agent: lgsp-check/", "(run test-run)\r\n", "Accept-Encoding: identity\r\n")
                    .doesNotContain("Authorization", "Cookie", "Upgrade");
        }
    }

    @Test
    void eachBearerSendsWhatItsNameSays() {
        try (var server = lgsp(request -> ok("", "[]"))) {
            call(server, Bearer.GARBAGE);
            call(server, Bearer.ALTERED);
            var sent =
                    server.requests().stream().filter(r -> r.startsWith("GET")).toList();
            assertThat(sent)
                    .allSatisfy(r ->
                            assertThat(r).contains("Authorization: Bearer ").doesNotContain(TOKEN));
            assertThat(sent.get(1)).contains("Bearer " + TOKEN.substring(0, 20));
        }
    }

    @Test
    void theOtherApplicationAsksForWhatItMayNotHave() {
        try (var server = lgsp(request -> ok("", "[]"));
                var context = at(server)
                        .with(Credential.OTHER_APPLICATION, Login.FORM)
                        .context()) {
            var seen = new HttpProbe(context, Bench.LIVE).call(Bearer.OTHER_APPLICATION);
            assertThat(seen.answer().success()).isTrue();
            assertThat(seen.request().url()).endsWith("/dossier/1.0/search");
            assertThat(server.requests().get(0)).contains("client_id=client-identifier-other-application");
            assertThat(call(server, Bearer.OTHER_APPLICATION)
                            .trouble()
                            .orElseThrow()
                            .key())
                    .isEqualTo("trouble.token.no-second-application");
        }
    }

    @Test
    void aTokenInTheUrlIsShownByItsHandle() {
        try (var server = lgsp(request -> ok("", "[]"));
                var context =
                        at(server).with(Credential.SHORT_LIVED, Login.BASIC).context()) {
            var seen = new HttpProbe(context, Bench.LIVE).call(Bearer.IN_URL);
            assertThat(seen.request().url()).endsWith("/categories?access_token=«token-1»");
            assertThat(server.requests().get(1)).contains("GET /catalog/1.0/categories?access_token=" + TOKEN);
            assertThat(server.requests().get(1)).doesNotContain("Authorization");
            assertThat(new HttpProbe(context, Bench.LIVE)
                            .call(Bearer.EXPIRED)
                            .trouble()
                            .orElseThrow()
                            .key())
                    .isEqualTo("trouble.token.not-short-lived");
        }
    }

    @Test
    void aRefusalOfATokenThatExpiredOnTheWayIsNone() {
        try (var server = ScriptedServer.tls(
                        TestKeys.shared().server("good"),
                        false,
                        answering(request -> request.startsWith("POST")
                                ? ok("", "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":0}")
                                : "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"));
                var context =
                        at(server).with(Credential.SHORT_LIVED, Login.BASIC).context()) {
            var seen = new HttpProbe(context, Bench.LIVE).call(Bearer.IN_URL);
            assertThat(seen.trouble().orElseThrow().key()).isEqualTo("trouble.token.expired-on-the-way");
            assertThat(server.requests()).hasSize(6);
        }
    }

    @Test
    void anExpiredTokenIsWaitedFor() {
        try (var server = ScriptedServer.tls(
                        TestKeys.shared().server("good"),
                        false,
                        answering(request -> ok("", "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":1}")));
                var context =
                        at(server).with(Credential.SHORT_LIVED, Login.BASIC).context()) {
            var before = System.nanoTime();
            var seen = new HttpProbe(context, Bench.LIVE).call(Bearer.EXPIRED);
            assertThat(seen.trouble()).isEmpty();
            assertThat(System.nanoTime() - before).isGreaterThan(2_000_000_000L);
            assertThat(seen.tookMillis()).isLessThan(1500);
        }
    }

    @Test
    void textsAreFollowedThereAndBack() {
        assertThat(echo(t -> t)).contains("same");
        assertThat(echo(t -> Normalizer.normalize(t, Normalizer.Form.NFD))).contains("decomposed");
        assertThat(echo(t -> t.replace('ễ', '?'))).contains("changed");
        assertThat(echo(t -> null)).contains("absent");
    }

    private static Optional<String> echo(Function<String, String> change) {
        try (var server = lgsp(request -> {
                    var query = request.substring(request.indexOf("?name=") + 6, request.indexOf(" HTTP/1.1"));
                    var text = change.apply(URLDecoder.decode(query, StandardCharsets.UTF_8));
                    return ok("", text == null ? "{}" : "{\"a\":[{\"query\":0}],\"query\":\"" + text + "\"}");
                });
                var context = at(server).context()) {
            return new HttpProbe(context, Bench.LIVE).echo(TEXT).answer().body().echo();
        }
    }

    @Test
    void theClockIsComparedWithTheMiddleOfTheExchange() {
        try (var server = lgsp(request -> ok("Date: Mon, 01 Jan 2024 00:00:00 GMT\r\n", "[]"))) {
            assertThat(call(server, Bearer.NONE).answer().clockOffsetMillis().orElseThrow())
                    .isLessThan(-86_400_000L);
        }
        try (var server = lgsp(request -> ok("Date: yesterday\r\n", "[]"))) {
            assertThat(call(server, Bearer.NONE).answer().clockOffsetMillis()).isEmpty();
        }
    }

    @Test
    void ourOwnCredentialComingBackIsNoticedAndNotKept() {
        try (var server = lgsp(request -> ok(
                "X-Debug: "
                        + request.lines()
                                .filter(l -> l.startsWith("Authorization"))
                                .findFirst()
                                .orElse("") + "\r\n",
                "{\"secret\":\"" + Bench.SECRET + "-main\",\"id\":\"" + Bench.ID + "\"}"))) {
            var seen = call(server, Bearer.OWN);
            assertThat(seen.answer().echoes()).contains("plain");
            assertThat(seen.toString()).doesNotContain(TOKEN, Bench.SECRET);
        }
        try (var server = lgsp(request -> ok("", "{\"id\":\"" + Bench.ID + "\"}"))) {
            assertThat(call(server, Bearer.OWN).answer().echoes()).isEmpty();
        }
    }

    @Test
    void noCredentialGoesToWhomWeDoNotTrust() {
        assertThat(untrusted("self-signed")).isEqualTo("trouble.tls.certificate-untrusted");
        assertThat(untrusted("other-host")).isEqualTo("trouble.tls.certificate-name");
        assertThat(untrusted("no-names")).isEqualTo("trouble.tls.certificate-name");
        assertThat(untrusted("old")).isEqualTo("trouble.tls.certificate-expired");
    }

    private static String untrusted(String certificate) {
        try (var server = ScriptedServer.tls(TestKeys.shared().server(certificate), false, answering(ok("", "[]")))) {
            var seen = call(server, Bearer.OWN);
            assertThat(server.requests()).isEmpty();
            return seen.trouble().orElseThrow().key();
        }
    }

    @Test
    void noCredentialGoesOverPlainHttp() {
        try (var server = ScriptedServer.plain(answering(ok("", "[]")));
                var context = Bench.at("http://127.0.0.1:" + server.port()).context()) {
            assertThat(new HttpProbe(context, Bench.LIVE)
                            .call(Bearer.OWN)
                            .trouble()
                            .orElseThrow()
                            .key())
                    .isEqualTo("trouble.tool.no-tls");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void plainHttpIsAskedWithMadeUpCredentials() {
        try (var server = ScriptedServer.plain(answering("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
                var context = Bench.at("https://localhost:1")
                        .plainAt("http://localhost:" + server.port())
                        .context()) {
            var probe = new HttpProbe(context, Bench.LIVE);
            assertThat(probe.plain(PlainQuestion.TOKEN).answer().status()).isEqualTo(403);
            assertThat(probe.plain(PlainQuestion.API).answer().status()).isEqualTo(403);
            assertThat(server.requests().get(0))
                    .startsWith("POST /token HTTP/1.1")
                    .contains("Authorization: Basic ");
            assertThat(server.requests().get(1)).startsWith("GET /catalog/1.0/categories HTTP/1.1");
            assertThat(server.requests().toString()).doesNotContain(Bench.ID, Bench.SECRET);
            assertThat(probe.plain(PlainQuestion.TOKEN).request().toString()).contains("Basic «made-up»:«made-up»");
        }
    }

    @Test
    void plainHttpOnTheTlsPortIsTurnedAway() {
        try (var server = lgsp(request -> ok("", "[]"));
                var context = at(server).context()) {
            var seen = new HttpProbe(context, Bench.LIVE).plain(PlainQuestion.API);
            assertThat(seen.trouble().orElseThrow().code()).isIn("speaks-tls", "closed");
            assertThat(seen.where()).startsWith("http://localhost:" + server.port());
        }
    }

    @Test
    void tlsOnAPlainPortIsNamed() {
        try (var server = ScriptedServer.plain(ScriptedServer.once("HTTP/1.1 400 Bad Request\r\n\r\n"));
                var banner = ScriptedServer.plain((socket, s) -> ScriptedServer.write(socket, "220 smtp\r\n"))) {
            assertThat(call(banner, Bearer.NONE).trouble().orElseThrow().key()).isEqualTo("trouble.tls.not-tls");
            assertThat(call(server, Bearer.NONE).trouble().orElseThrow().key()).isIn("trouble.tls.timeout");
        }
    }

    @Test
    void theClientCertificateIsUsed() {
        var keys = TestKeys.shared();
        try (var server = ScriptedServer.tls(keys.server("good"), true, answering(ok("", "[]")))) {
            assertThat(call(server, Bearer.NONE).trouble().orElseThrow().key())
                    .isEqualTo("trouble.tls.client-certificate-wanted");
            var bench = at(server);
            var password = bench.secrets().add("trust.password", TestKeys.PASSWORD);
            var trust = new Trust(List.of(keys.ca()), Optional.of(keys.clientStore()), Optional.of(password));
            try (var context = bench.trusting(trust).context()) {
                assertThat(new HttpProbe(context, Bench.LIVE)
                                .call(Bearer.NONE)
                                .answer()
                                .success())
                        .isTrue();
            }
            var wrong = new Trust(
                    List.of(keys.ca()),
                    Optional.of(keys.clientStore()),
                    Optional.of(bench.secrets().add("x", "wrong-password")));
            try (var context = at(server).trusting(wrong).context()) {
                assertThat(new HttpProbe(context, Bench.LIVE)
                                .call(Bearer.NONE)
                                .trouble()
                                .orElseThrow()
                                .key())
                        .isEqualTo("trouble.tls.client-store");
            }
        }
    }

    @Test
    void idleConnectionsMakeRoomForOtherQuestions() throws Exception {
        try (var server = lgsp(request -> ok("", "[]"));
                var context = at(server).politely(new Politeness(1, 5)).context()) {
            var pool = Executors.newFixedThreadPool(6);
            var done = new ArrayList<Future<Boolean>>();
            for (var i = 0; i < 30; i++) {
                var asking = i % 3;
                done.add(pool.submit(() -> switch (asking) {
                    case 0 ->
                        new HttpProbe(context, Bench.LIVE)
                                .call(Bearer.OWN)
                                .trouble()
                                .isEmpty();
                    case 1 ->
                        new TlsProbe(context, Bench.LIVE)
                                .offer(Role.API, Hello.TLS13)
                                .trouble()
                                .isEmpty();
                    default ->
                        new NetProbe(context, Bench.LIVE)
                                .connect(Role.API)
                                .trouble()
                                .isEmpty();
                }));
            }
            for (var future : done) {
                assertThat(future.get()).isTrue();
            }
            pool.shutdown();
        }
    }

    @Test
    void strayBytesAfterAnAnswerAreNoAnswer() {
        var stray = "HTTP/1.1 200 OK\r\nX-Stray: 1\r\nContent-Length: 0\r\n\r\n";
        try (var server = ScriptedServer.plain(answering(ok("", "[]") + stray));
                var context = Bench.at("http://127.0.0.1:" + server.port()).context()) {
            var probe = new HttpProbe(context, Bench.LIVE);
            for (var i = 0; i < 2; i++) {
                assertThat(probe.call(Bearer.NONE).answer().header("X-Stray")).isEmpty();
            }
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void anIdleConnectionThatWasClosedIsReplacedOnce() {
        try (var server =
                        ScriptedServer.tls(TestKeys.shared().server("good"), false, ScriptedServer.once(ok("", "[]")));
                var context = at(server).context()) {
            var probe = new HttpProbe(context, Bench.LIVE);
            assertThat(probe.call(Bearer.NONE).answer().success()).isTrue();
            assertThat(probe.call(Bearer.NONE).answer().success()).isTrue();
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void aBanIsThrottlingAndNotAVerdict() {
        try (var server = ScriptedServer.tls(TestKeys.shared().server("good"), false, (socket, s) -> {
                    if (s.connections() > 3) {
                        socket.setSoLinger(true, 0);
                        return;
                    }
                    ScriptedServer.once(ok("", "[]")).serve(socket, s);
                });
                var context = at(server).context()) {
            var probe = new HttpProbe(context, Bench.LIVE);
            for (var i = 0; i < 3; i++) {
                assertThat(probe.call(Bearer.NONE).answer().success()).isTrue();
            }
            assertThat(probe.call(Bearer.NONE).trouble()).hasValueSatisfying(t -> {
                assertThat(t.code()).isEqualTo("no-answer-any-more");
                assertThat(t.cause()).isEqualTo(Cause.THROTTLED);
            });
        }
    }

    @Test
    void stoppingTheRunEndsAQuestionAtOnce() throws Exception {
        try (var server = ScriptedServer.plain((socket, s) -> Thread.sleep(5000))) {
            ProbeContext context = Bench.at("http://127.0.0.1:" + server.port()).context();
            var stopper = new Thread(() -> {
                while (server.connections() == 0) {
                    Thread.onSpinWait();
                }
                context.close();
            });
            stopper.start();
            var seen = new HttpProbe(context, Bench.LIVE).call(Bearer.NONE);
            stopper.join();
            assertThat(seen.trouble().orElseThrow().key()).isEqualTo("trouble.tool.stopped");
        }
    }
}
