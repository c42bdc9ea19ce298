package vn.lgsp.check.probe.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lgsp.check.probe.scripted.ScriptedServer.answering;
import static vn.lgsp.check.probe.scripted.ScriptedServer.ok;
import static vn.lgsp.check.probe.scripted.ScriptedServer.once;
import static vn.lgsp.check.probe.scripted.ScriptedServer.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.probe.scripted.Bench;
import vn.lgsp.check.probe.scripted.ScriptedServer;
import vn.lgsp.check.probe.scripted.ScriptedServer.Script;
import vn.lgsp.check.record.HttpObservation;

/** Every server that behaves badly ends within its time-outs, in one trouble that names layer, code and cause. */
@Timeout(20)
class BadServersTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\n";

    private static HttpObservation ask(Script script) {
        try (var server = ScriptedServer.plain(script)) {
            return ask(server);
        }
    }

    private static HttpObservation ask(ScriptedServer server) {
        try (ProbeContext context =
                Bench.at("http://127.0.0.1:" + server.port()).context()) {
            return new HttpProbe(context, Bench.LIVE).call(Bearer.NONE);
        }
    }

    private static void assertTrouble(HttpObservation seen, TroubleCode code) {
        assertThat(seen.trouble()).hasValueSatisfying(t -> {
            assertThat(t.key()).isEqualTo("trouble." + code.layer().id() + "." + code.code());
            assertThat(t.cause()).isEqualTo(code.cause());
            assertThat(t.where()).startsWith("http://127.0.0.1:");
            assertThat(t.detail()).hasSizeLessThan(330).doesNotContainPattern("\\p{Cntrl}");
        });
        assertThat(seen.tookMillis()).isLessThan(3000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            HTTP_NOT_HTTP            | SSH-2.0-OpenSSH_9.2~
            HTTP_NOT_HTTP            | HTTP/1.1 abc~~
            HTTP_NOT_HTTP            | HTTP/1.1 20~~
            HTTP_NOT_HTTP            | \033[31m\033]0;title\007~~
            HTTP_NOT_HTTP            | HTTP/1.1 200 OK~no colon here~~
            HTTP_CONTRADICTORY_LENGTH| HTTP/1.1 200 OK~Content-Length: 2~Transfer-Encoding: chunked~~2~ok~0~~
            HTTP_CONTRADICTORY_LENGTH| HTTP/1.1 200 OK~Content-Length: 2~Content-Length: 3~~ok
            HTTP_CONTRADICTORY_LENGTH| HTTP/1.1 200 OK~Content-Length: 2, 3~~ok
            HTTP_CONTRADICTORY_LENGTH| HTTP/1.1 200 OK~Content-Length: -5~~ok
            HTTP_CONTRADICTORY_LENGTH| HTTP/1.1 200 OK~Content-Length: 99999999999999999999999~~ok
            HTTP_BAD_CHUNK           | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~zz~ok~0~~
            HTTP_BAD_CHUNK           | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~2~okxx~0~~
            HTTP_BAD_CHUNK           | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~fffffffffffffffff~ok~0~~
            HTTP_CUT_SHORT           | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5~ok
            HTTP_CUT_SHORT           | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~2~ok~
            HTTP_CUT_SHORT           | HTTP/1.1 200 OK~Content-Length: 20~~ok
            HTTP_BAD_ENCODING        | HTTP/1.1 200 OK~Content-Length: 2~Content-Encoding: gzip~~ok
            HTTP_BAD_ENCODING        | HTTP/1.1 200 OK~Content-Length: 2~Content-Encoding: br~~ok
            HTTP_BAD_ENCODING        | HTTP/1.1 200 OK~Transfer-Encoding: gzip, chunked~~0~~
            """)
    void brokenAnswersAreNamed(TroubleCode code, String answer) {
        var seen = ask(once(answer.replace("~", "\r\n")));
        assertTrouble(seen, code);
        assertThat(seen.seen()).isEmpty();
    }

    @Test
    void aServerThatNeverAnswers() {
        assertTrouble(ask(BadServersTest::silent), TroubleCode.HTTP_NO_ANSWER);
    }

    @Test
    void aServerThatClosesAtOnce() {
        assertTrouble(ask((socket, server) -> server.request(socket)), TroubleCode.HTTP_CLOSED);
    }

    @Test
    void aServerThatResets() {
        assertTrouble(
                ask((socket, server) -> {
                    server.request(socket);
                    socket.setSoLinger(true, 0);
                }),
                TroubleCode.HTTP_CLOSED);
    }

    @Test
    void aByteASecond() {
        assertTrouble(ask(dripping(HEAD + "Content-Length: 5\r\n\r\n", 300)), TroubleCode.HTTP_TOO_SLOW);
        assertTrouble(
                ask((socket, server) -> {
                    server.request(socket);
                    write(socket, HEAD + "Content-Length: 50\r\n\r\n");
                    dripping("x".repeat(50), 300).serve(socket, server);
                }),
                TroubleCode.HTTP_TOO_SLOW);
    }

    @Test
    void headersWithoutEnd() {
        assertTrouble(ask(endless(HEAD, "X-More: and more\r\n")), TroubleCode.HTTP_TOO_MANY_HEADERS);
        assertTrouble(ask(endless(HEAD + "X-Long: ", "aaaaaaaaaaaaaaaa")), TroubleCode.HTTP_HEADER_TOO_LONG);
        assertTrouble(ask(endless("", "HTTP/1.1 200 aaaaaaaaaa")), TroubleCode.HTTP_HEADER_TOO_LONG);
        assertTrouble(
                ask(endless(HEAD + "Transfer-Encoding: chunked\r\n\r\n0\r\n", "X-Trailer: more\r\n")),
                TroubleCode.HTTP_TOO_MANY_HEADERS);
    }

    @Test
    void aChunkHeadWithoutEnd() {
        var chunked = HEAD + "Transfer-Encoding: chunked\r\n\r\n";
        assertTrouble(ask(endless(chunked + "5;more=", "aaaaaaaaaaaaaaaa")), TroubleCode.HTTP_HEADER_TOO_LONG);
        assertThat(ask(endless(chunked, "1;x=aaaaaaaaaaaaaaaaa\r\nx\r\n"))
                        .trouble()
                        .orElseThrow()
                        .code())
                .isIn("body-limit", "too-slow");
        assertTrouble(ask(endless("\r\n", "\r\n")), TroubleCode.HTTP_NOT_HTTP);
    }

    @Test
    void textsThatAreNotUtf8OrCarryAMarkAreSeenAsTheyAre() {
        var latin = ask(once(HEAD + "Content-Length: 10\r\n\r\n{\"a\":\"\351\"}  "));
        assertThat(latin.answer().body().utf8()).isFalse();
        assertThat(latin.answer().body().json()).isEqualTo("object");
        assertThat(latin.answer().body().textKept()).contains("\ufffd");
        var marked = ask(once(ok("", "\ufeff{\"a\":1,\"a\":NaN}")));
        assertThat(marked.answer().body().byteOrderMark()).isTrue();
        assertThat(marked.answer().body().jsonFaults()).containsExactly("duplicate-key", "not-a-number");
    }

    @Test
    void continueWithoutEnd() {
        assertTrouble(ask(endless("", "HTTP/1.1 100 Continue\r\n\r\n")), TroubleCode.HTTP_ENDLESS_INTERIM);
    }

    @Test
    void interimAnswersThatEndAreNoTrouble() {
        var seen = ask(once("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n" + ok("", "{}")));
        assertThat(seen.trouble()).isEmpty();
        assertThat(seen.answer().status()).isEqualTo(200);
    }

    @Test
    void aBodyWithoutEndIsCut() {
        for (var head : new String[] {HEAD + "\r\n", HEAD + "Content-Length: 99999999999\r\n\r\n"}) {
            var seen = ask(endless(head, "[1,2,3,4,5,6,7,8]"));
            assertTrouble(seen, TroubleCode.HTTP_BODY_LIMIT);
            assertThat(seen.seen()).hasValueSatisfying(a -> {
                assertThat(a.body().cut()).isTrue();
                assertThat(a.body().size()).isEqualTo(1024 * 1024);
                assertThat(a.body().utf8()).isTrue();
            });
        }
    }

    @Test
    void aBodyOfExactlyTheLimitIsWhole() {
        var seen = ask(once(ok("", "x".repeat(1024 * 1024))));
        assertThat(seen.trouble()).isEmpty();
        assertThat(seen.answer().body().cut()).isFalse();
        assertThat(seen.answer().body().textKept()).endsWith("… (+" + (1024 * 1024 - 64 * 1024) + ")");
    }

    @Test
    void aGzipBombIsCut() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            for (var i = 0; i < 300; i++) {
                gzip.write(new byte[1024 * 1024]);
            }
        }
        var body = bomb.toString(StandardCharsets.ISO_8859_1);
        var seen = ask(once(HEAD + "Content-Encoding: gzip\r\nContent-Length: " + body.length() + "\r\n\r\n" + body));
        assertTrouble(seen, TroubleCode.HTTP_BODY_LIMIT);
        assertThat(seen.seen().orElseThrow().body().size()).isEqualTo(1024 * 1024);
    }

    @Test
    void honestGzipIsRead() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"rows\":[]}".getBytes(StandardCharsets.UTF_8));
        }
        var body = packed.toString(StandardCharsets.ISO_8859_1);
        var seen = ask(once(HEAD + "Content-Encoding: gzip\r\nContent-Length: " + body.length() + "\r\n\r\n" + body));
        assertThat(seen.answer().body().members()).containsEntry("rows", "array");
    }

    @Test
    void bracketsAndDigitsWithoutEnd() {
        for (var body : new String[] {"[".repeat(500_000), "{\"n\":" + "9".repeat(1_000_000) + "}"}) {
            var seen = ask(once(ok("", body)));
            assertTrouble(seen, TroubleCode.HTTP_JSON_LIMIT);
            assertThat(seen.seen().orElseThrow().body().json()).isEqualTo("none");
        }
    }

    @Test
    void slowDownIsThrottlingAndStillSeen() {
        for (var head : new String[] {
            "HTTP/1.1 429 Too Many Requests\r\n", "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\n"
        }) {
            var seen = ask(once(head + "Content-Length: 0\r\n\r\n"));
            assertTrouble(seen, TroubleCode.HTTP_SLOW_DOWN);
            assertThat(seen.seen()).isPresent();
        }
        assertThat(ask(once("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"))
                        .trouble())
                .isEmpty();
    }

    @Test
    void terminalEscapesAndScriptComeOutVisible() {
        var seen = ask(once(ok(
                "Server: \033[31mred\033]0;owned\007 <script>alert(1)</script>\r\n\033[2J: x\r\nX-\u009b1: y\r\n",
                "{\"\033[31m\":1,\"error\":\"\033[2J\"}")));
        assertThat(seen.answer().headers().toString())
                .doesNotContainPattern("\\p{Cntrl}")
                .contains("\\u001b[31mred");
        assertThat(seen.answer().body().members().keySet().toString()).doesNotContainPattern("\\p{Cntrl}");
        assertThat(seen.answer().body().oauthError()).isEmpty();
    }

    @Test
    void aPlainErrorPageIsAnAnswer() {
        var page = "<html><body>Lỗi</body></html>";
        var seen = ask(once("HTTP/1.1 500 Oops\r\nContent-Type: text/html\r\nContent-Length: "
                + page.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + ScriptedServer.bytes(page)));
        assertThat(seen.answer().status()).isEqualTo(500);
        assertThat(seen.answer().body().json()).isEqualTo("none");
        assertThat(seen.answer().body().textKept()).contains("Lỗi");
    }

    @Test
    void aRedirectIsNeverFollowed() {
        for (var to : new String[] {"file:///etc/passwd", "http://127.0.0.1:1/", "/catalog/1.0/categories"}) {
            try (var server = ScriptedServer.plain(
                    answering("HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n"))) {
                var seen = ask(server);
                assertThat(seen.answer().status()).isEqualTo(302);
                assertThat(seen.answer().header("location")).contains(to);
                assertThat(server.requests()).hasSize(1);
            }
        }
    }

    @Test
    void tlsOnAPlainPortIsNamed() {
        var alert = "\025\003\001\000\002\002\106";
        assertTrouble(ask(once(alert)), TroubleCode.HTTP_SPEAKS_TLS);
    }

    @Test
    void oldHttpIsAnAnswer() {
        assertThat(ask(once("HTTP/1.0 200 OK\r\n\r\n{}")).answer().version()).isEqualTo("HTTP/1.0");
    }

    private static void silent(java.net.Socket socket, ScriptedServer server) throws IOException, InterruptedException {
        server.request(socket);
        Thread.sleep(10_000);
    }

    private static Script dripping(String text, long millis) {
        return (socket, server) -> {
            for (var c : text.toCharArray()) {
                write(socket, String.valueOf(c));
                Thread.sleep(millis);
            }
        };
    }

    private static Script endless(String start, String more) {
        return (socket, server) -> {
            server.request(socket);
            write(socket, start);
            var block = more.repeat(200);
            while (!socket.isClosed()) {
                write(socket, block);
            }
        };
    }
}
