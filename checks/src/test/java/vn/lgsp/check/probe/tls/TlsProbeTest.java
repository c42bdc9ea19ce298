package vn.lgsp.check.probe.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lgsp.check.probe.scripted.Bench;
import vn.lgsp.check.probe.scripted.ScriptedServer;
import vn.lgsp.check.probe.scripted.ScriptedServer.Script;
import vn.lgsp.check.probe.scripted.TestKeys;
import vn.lgsp.check.record.HandshakeObservation;
import vn.lgsp.check.record.HandshakeObservation.Chain;
import vn.lgsp.check.record.HandshakeObservation.Validity;
import vn.lgsp.check.record.HelloObservation;
import vn.lgsp.check.record.HelloObservation.Reply;
import vn.lgsp.check.target.Role;
import vn.lgsp.check.target.Timeouts;
import vn.lgsp.check.target.Trust;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.Undetermined;

@Timeout(30)
class TlsProbeTest {
    private static final Timeouts BRIEF =
            new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofSeconds(1));
    private static final Script READING =
            (socket, server) -> socket.getInputStream().readAllBytes();

    private static HelloObservation offer(ScriptedServer server, Hello hello) {
        try (var context = Bench.at("https://localhost:" + server.port()).context()) {
            return new TlsProbe(context, Bench.LIVE).offer(Role.API, hello);
        }
    }

    private static HandshakeObservation handshake(ScriptedServer server) {
        try (var context = Bench.at("https://localhost:" + server.port()).context()) {
            return new TlsProbe(context, Bench.LIVE).handshake(Role.API);
        }
    }

    private static ScriptedServer jsse(String certificate) {
        return ScriptedServer.tls(TestKeys.shared().server(certificate), false, READING);
    }

    @Test
    void aServerOfTodayIsSeenAsItIs() {
        try (var server = jsse("good")) {
            assertThat(offer(server, Hello.TLS12).accepted()).isTrue();
            assertThat(offer(server, Hello.TLS12).version()).isEqualTo("TLSv1.2");
            assertThat(offer(server, Hello.TLS13).accepted()).isTrue();
            assertThat(offer(server, Hello.TLS13).version()).isEqualTo("TLSv1.3");
            assertThat(offer(server, Hello.TLS12_FORWARD_SECRET).accepted()).isTrue();
            assertThat(offer(server, Hello.TLS12_TRIPLE_DES).alert()).isEqualTo("handshake_failure");
            for (var old : new Hello[] {Hello.TLS10, Hello.TLS11}) {
                assertThat(offer(server, old).accepted()).isFalse();
                assertThat(offer(server, old).alert()).isEqualTo("protocol_version");
            }
            assertThat(offer(server, Hello.SSL3).accepted()).isFalse();
        }
    }

    @Test
    void aTls12ServerDoesNotAcceptTls13() {
        try (var server =
                ScriptedServer.tls(TestKeys.shared().server("good"), false, READING, s -> only(s, "TLSv1.2"))) {
            assertThat(offer(server, Hello.TLS12).accepted()).isTrue();
            assertThat(offer(server, Hello.TLS13).accepted()).isFalse();
        }
        try (var server =
                ScriptedServer.tls(TestKeys.shared().server("good"), false, READING, s -> only(s, "TLSv1.3"))) {
            assertThat(offer(server, Hello.TLS12).accepted()).isFalse();
            assertThat(offer(server, Hello.TLS13).accepted()).isTrue();
        }
    }

    private static void only(SSLServerSocket socket, String version) {
        socket.setEnabledProtocols(new String[] {version});
    }

    @ParameterizedTest
    @EnumSource(Hello.class)
    void whateverIsAcceptedIsSeen(Hello hello) {
        var version = switch (hello) {
            case SSL3 -> "0300";
            case TLS10 -> "0301";
            case TLS11 -> "0302";
            default -> "0303";
        };
        var tls13 = hello == Hello.TLS13 ? "0006002b00020304" : "";
        try (var server = ScriptedServer.plain(sending(serverHello(version, tls13)))) {
            var seen = offer(server, hello);
            assertThat(seen.accepted()).isTrue();
            assertThat(seen.suite()).isEqualTo("002f");
            assertThat(seen.question()).isEqualTo("hello " + hello.title() + " api");
        }
    }

    @Test
    void anotherVersionThanOfferedIsNoAcceptance() {
        try (var server = ScriptedServer.plain(sending(serverHello("0303", "")))) {
            assertThat(offer(server, Hello.TLS13).reply()).isEqualTo(Reply.OTHER_VERSION);
            assertThat(offer(server, Hello.TLS10).reply()).isEqualTo(Reply.OTHER_VERSION);
            assertThat(offer(server, Hello.TLS10).accepted()).isFalse();
        }
    }

    @Test
    void closingIsARefusalIfTheControlIsAnswered() {
        try (var server = ScriptedServer.plain((socket, s) -> {
            if (s.connections() % 2 == 0) {
                sending(serverHello("0303", "")).serve(socket, s);
            }
        })) {
            var seen = offer(server, Hello.TLS10);
            assertThat(seen.trouble()).isEmpty();
            assertThat(seen.reply()).isEqualTo(Reply.CLOSED);
            assertThat(seen.accepted()).isFalse();
            assertThat(server.connections()).isEqualTo(4);
        }
    }

    @Test
    void silenceIsARefusalIfTheControlIsAnswered() {
        try (var server = ScriptedServer.plain((socket, s) -> {
            if (s.connections() % 2 == 0) {
                sending(serverHello("0303", "")).serve(socket, s);
            }
            Thread.sleep(4000);
        })) {
            assertThat(offer(server, Hello.TLS10).reply()).isEqualTo(Reply.CLOSED);
        }
    }

    @Test
    void closingEverythingIsNoRefusal() {
        try (var server = ScriptedServer.plain((socket, s) -> socket.close())) {
            var seen = offer(server, Hello.TLS10);
            assertThat(seen.trouble().orElseThrow().key()).isEqualTo("trouble.tls.no-answer-any-more");
            assertThat(seen.trouble().orElseThrow().cause()).isEqualTo(Cause.NETWORK);
            assertThatThrownBy(seen::accepted).isInstanceOf(Undetermined.class);
        }
    }

    @Test
    void aBanInTheMiddleIsThrottling() {
        try (var server = ScriptedServer.plain((socket, s) -> {
                    if (s.connections() <= 2) {
                        sending(serverHello("0303", "")).serve(socket, s);
                    }
                });
                var context = Bench.at("https://localhost:" + server.port()).context()) {
            var probe = new TlsProbe(context, Bench.LIVE);
            assertThat(probe.offer(Role.API, Hello.TLS12).accepted()).isTrue();
            assertThat(probe.offer(Role.API, Hello.TLS12).accepted()).isTrue();
            assertThat(probe.offer(Role.API, Hello.TLS10)
                            .trouble()
                            .orElseThrow()
                            .cause())
                    .isEqualTo(Cause.THROTTLED);
        }
    }

    @Test
    void plainOnATlsPortIsNamed() {
        try (var server = ScriptedServer.plain((socket, s) -> {
            socket.getInputStream().read();
            ScriptedServer.write(socket, "HTTP/1.1 400 Bad Request\r\n\r\n\033[31m");
        })) {
            var hello = offer(server, Hello.TLS12).trouble().orElseThrow();
            assertThat(hello.key()).isEqualTo("trouble.tls.not-tls");
            assertThat(hello.detail()).startsWith("HTTP/1.1 400");
            assertThat(handshake(server).trouble().orElseThrow().key()).isEqualTo("trouble.tls.not-tls");
        }
    }

    @Test
    void aSilentOrDrippingHandshakeEndsInTime() {
        try (var silent = ScriptedServer.plain((socket, s) -> Thread.sleep(6000));
                var dripping = ScriptedServer.plain((socket, s) -> {
                    for (var i = 0; i < 20; i++) {
                        ScriptedServer.write(socket, "\026\003\003\000\100".substring(i % 5, i % 5 + 1));
                        Thread.sleep(250);
                    }
                })) {
            for (var server : List.of(silent, dripping)) {
                try (var context = Bench.at("https://localhost:" + server.port())
                        .within(BRIEF)
                        .context()) {
                    var seen = new TlsProbe(context, Bench.LIVE).handshake(Role.API);
                    assertThat(seen.trouble().orElseThrow().key()).isEqualTo("trouble.tls.timeout");
                    assertThat(seen.tookMillis()).isLessThan(1500);
                    assertThat(new TlsProbe(context, Bench.LIVE)
                                    .offer(Role.API, Hello.TLS12)
                                    .tookMillis())
                            .isLessThan(2500);
                }
            }
        }
    }

    @Test
    void aGoodCertificateIsTrustworthy() {
        try (var server = jsse("good")) {
            var seen = handshake(server).done();
            assertThat(seen.chainDetail()).isEmpty();
            assertThat(seen.trustworthy()).isTrue();
            assertThat(seen.chainDetail()).isEmpty();
            assertThat(seen.version()).isEqualTo("TLSv1.3");
            assertThat(seen.daysLeft()).isBetween(58L, 60L);
            assertThat(seen.certificates()).hasSize(2);
            var leaf = seen.certificates().get(0);
            assertThat(leaf.subject()).isEqualTo("CN=good");
            assertThat(leaf.names()).containsExactly("localhost", "127.0.0.1");
            assertThat(leaf.key()).isEqualTo("EC 256");
            assertThat(leaf.sha256()).matches("[0-9a-f]{64}");
            assertThat(leaf.signatureAlgorithm().toUpperCase(Locale.ROOT)).contains("ECDSA");
        }
    }

    @Test
    void eachDefectIsAFactOfItsOwn() {
        var other = handshakeWith("other-host");
        assertThat(other.nameMatches()).isFalse();
        assertThat(other.chain()).isEqualTo(Chain.TRUSTED);
        assertThat(handshakeWith("no-names").nameMatches()).isFalse();
        var old = handshakeWith("old");
        assertThat(old.validAt()).isEqualTo(Validity.EXPIRED);
        assertThat(old.chain()).isEqualTo(Chain.TRUSTED);
        assertThat(old.daysLeft()).isNegative();
        var self = handshakeWith("self-signed");
        assertThat(self.chain()).isEqualTo(Chain.UNTRUSTED);
        assertThat(self.chainDetail()).isNotEmpty();
        assertThat(self.nameMatches()).isTrue();
        assertThat(List.of(other, old, self)).noneMatch(HandshakeObservation::trustworthy);
    }

    private static HandshakeObservation handshakeWith(String certificate) {
        try (var server = jsse(certificate)) {
            return handshake(server).done();
        }
    }

    @Test
    void aChainWithoutItsMiddleIsIncomplete() {
        try (var server = ScriptedServer.tls(TestKeys.shared().server("pointing", 1), false, READING)) {
            assertThat(handshakeTrusting(server, "self-signed").chain()).isEqualTo(Chain.INCOMPLETE);
            assertThat(handshakeTrusting(server, "ca").chain()).isEqualTo(Chain.TRUSTED);
        }
        try (var server = ScriptedServer.tls(TestKeys.shared().server("good"), false, READING)) {
            assertThat(handshakeTrusting(server, "self-signed").chain()).isEqualTo(Chain.UNTRUSTED);
            assertThat(handshakeTrusting(server, "good").chain()).isEqualTo(Chain.TRUSTED);
        }
    }

    private static HandshakeObservation handshakeTrusting(ScriptedServer server, String root) {
        var trust = new Trust(List.of(TestKeys.shared().certificate(root)), Optional.empty(), Optional.empty());
        try (var context =
                Bench.at("https://localhost:" + server.port()).trusting(trust).context()) {
            return new TlsProbe(context, Bench.LIVE).handshake(Role.API).done();
        }
    }

    @Test
    void theRootsOfThisJavaAreTheDefault() {
        try (var server = jsse("good");
                var context = Bench.at("https://localhost:" + server.port())
                        .trusting(new Trust(List.of(), Optional.empty(), Optional.empty()))
                        .context()) {
            assertThat(new TlsProbe(context, Bench.LIVE)
                            .handshake(Role.API)
                            .done()
                            .chain())
                    .isEqualTo(Chain.UNTRUSTED);
        }
    }

    @Test
    void questionsWithoutAnEndpointAreNamed() {
        try (var context = Bench.at("https://localhost:1").context()) {
            assertThat(new TlsProbe(context, Bench.LIVE)
                            .handshake(Role.PLAIN)
                            .trouble()
                            .orElseThrow()
                            .key())
                    .isEqualTo("trouble.tool.no-endpoint");
        }
    }

    private static Script sending(byte[] bytes) {
        return (socket, server) -> {
            socket.getInputStream().readNBytes(5);
            socket.getOutputStream().write(bytes);
            socket.getInputStream().readAllBytes();
        };
    }

    private static byte[] serverHello(String version, String extensions) {
        var body = version + "11".repeat(32) + "00" + "002f" + "00" + extensions;
        var message = String.format(Locale.ROOT, "02%06x", body.length() / 2) + body;
        var record = "16" + version + String.format(Locale.ROOT, "%04x", message.length() / 2) + message;
        return HexFormat.of().parseHex(record);
    }
}
