package vn.lgsp.check.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lgsp.check.probe.scripted.Bench;
import vn.lgsp.check.probe.scripted.ScriptedServer;
import vn.lgsp.check.record.ConnectObservation;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.target.Politeness;
import vn.lgsp.check.target.Proxy;
import vn.lgsp.check.target.Role;

@Timeout(20)
class ConnectorTest {

    private static ConnectObservation connect(ProbeContext context) {
        return new NetProbe(context, Bench.LIVE).connect(Role.API);
    }

    private static void assertTrouble(ConnectObservation seen, TroubleCode code) {
        assertThat(seen.trouble()).hasValueSatisfying(t -> {
            assertThat(t.key()).isEqualTo("trouble." + code.layer().id() + "." + code.code());
            assertThat(t.cause()).isEqualTo(code.cause());
        });
    }

    @Test
    void anOpenPortConnects() {
        try (var server = ScriptedServer.plain((socket, s) -> socket.close());
                var context = Bench.at("https://localhost:" + server.port()).context()) {
            var seen = connect(context);
            assertThat(seen.trouble()).isEmpty();
            assertThat(seen.address()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void aClosedPortRefuses() throws IOException {
        var port = freePort();
        try (var context = Bench.at("https://127.0.0.1:" + port).context()) {
            assertTrouble(connect(context), TroubleCode.TCP_REFUSED);
        }
    }

    @Test
    void aPortThatWorkedAndThenRefusesIsThrottling() throws IOException {
        var server = ScriptedServer.plain((socket, s) -> socket.close());
        try (var context = Bench.at("https://127.0.0.1:" + server.port()).context()) {
            assertThat(connect(context).trouble()).isEmpty();
            server.close();
            assertTrouble(connect(context), TroubleCode.TCP_NO_ANSWER_ANY_MORE);
        }
    }

    @Test
    void aFullBacklogTimesOut() throws IOException {
        var waiting = new ArrayList<Socket>();
        try (var full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                var context =
                        Bench.at("https://127.0.0.1:" + full.getLocalPort()).context()) {
            fill(full, waiting);
            var seen = connect(context);
            assertTrouble(seen, TroubleCode.TCP_TIMEOUT);
            assertThat(seen.tookMillis()).isBetween(500L, 3000L);
        } finally {
            for (var socket : waiting) {
                socket.close();
            }
        }
    }

    private static void fill(ServerSocket full, List<Socket> waiting) {
        try {
            for (var i = 0; i < 16; i++) {
                var socket = new Socket();
                waiting.add(socket);
                socket.connect(new InetSocketAddress("127.0.0.1", full.getLocalPort()), 300);
            }
        } catch (IOException e) {
            assertThat(waiting).isNotEmpty();
        }
    }

    @Test
    void queueingAtTheGateIsNotTheTargetsTime() throws Exception {
        var gate = new HostGate();
        try (var server = ScriptedServer.plain((socket, s) -> socket.close());
                var context = Bench.at("https://127.0.0.1:" + server.port())
                        .at(gate)
                        .politely(new Politeness(1, 5))
                        .context()) {
            var held = gate.enter("127.0.0.1:" + server.port(), false, new Politeness(1, 5));
            var later = new Thread(() -> {
                try {
                    TimeUnit.MILLISECONDS.sleep(1200);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                held.close();
            });
            later.start();
            var seen = connect(context);
            assertThat(seen.trouble()).isEmpty();
            assertThat(seen.tookMillis()).isLessThan(600);
        }
    }

    @Test
    void stoppingTheRunEndsWhatIsUnderWay() throws Exception {
        try (var server = ScriptedServer.plain((socket, s) -> s.request(socket))) {
            var context = Bench.at("https://127.0.0.1:" + server.port()).context();
            var wire = context.connector()
                    .open(Endpoint.of(context.target().endpoint(Role.API).orElseThrow()), new Timer());
            context.close();
            assertThat(wire.socket().isClosed()).isTrue();
            assertTrouble(connect(context), TroubleCode.TOOL_STOPPED);
        }
    }

    @Test
    void theProxyIsAskedWithItsCredential() {
        try (var proxy = ScriptedServer.plain(
                        ScriptedServer.once("HTTP/1.1 200 Connection established\r\nX: y\r\n\r\n"));
                var context = behind(proxy).context()) {
            assertThat(connect(context).trouble()).isEmpty();
            assertThat(proxy.requests().get(0))
                    .startsWith("CONNECT lgsp.example:443 HTTP/1.1\r\nHost: lgsp.example:443\r\n")
                    .contains("Proxy-Authorization: Basic cHJveHktdXNlcjpwcm94eS1wYXNzd29yZA==");
        }
    }

    @Test
    void aProxyThatRefusesIsNamed() {
        assertThat(through("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"))
                .isEqualTo("proxy-credential");
        assertThat(through("HTTP/1.1 403 Forbidden\r\n\r\n")).isEqualTo("proxy-refused");
        assertThat(through("SSH-2.0-x\r\n\r\n")).isEqualTo("proxy-not-http");
        assertThat(through("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(10_000))).isEqualTo("proxy-not-http");
        assertThat(through("")).isEqualTo("proxy-not-http");
    }

    private static String through(String answer) {
        try (var proxy = ScriptedServer.plain(ScriptedServer.once(answer));
                var context = behind(proxy).context()) {
            return connect(context).trouble().orElseThrow().code();
        }
    }

    @Test
    void aProxyThatIsSilentOrGoneIsNamed() throws IOException {
        try (var proxy = ScriptedServer.plain((socket, s) -> {
                    s.request(socket);
                    s.request(socket);
                });
                var context = behind(proxy).context()) {
            assertTrouble(connect(context), TroubleCode.PROXY_UNREACHABLE);
        }
        try (var context = Bench.at("https://lgsp.example")
                .through(new Proxy("127.0.0.1", freePort(), Optional.empty(), Optional.empty(), List.of()))
                .context()) {
            assertTrouble(connect(context), TroubleCode.PROXY_UNREACHABLE);
        }
    }

    @Test
    void exceptionsAreReachedDirectly() {
        var proxy = new Proxy(
                "p", 1, Optional.empty(), Optional.empty(), List.of("a.example", "*.b.example", ".c.example"));
        try (var context = Bench.at("https://x").through(proxy).context()) {
            var connector = context.connector();
            for (var host : List.of("a.example", "y.a.example", "y.b.example", "y.c.example")) {
                assertThat(connector.proxyTo(host)).as(host).isEmpty();
            }
            for (var host : List.of("aa.example", "example", "xb.example")) {
                assertThat(connector.proxyTo(host)).as(host).isPresent();
            }
        }
    }

    private static Bench behind(ScriptedServer proxy) {
        var secrets = new Secrets();
        var user = Optional.of(secrets.add("proxy.user", "proxy-user"));
        var password = Optional.of(secrets.add("proxy.password", "proxy-password"));
        return Bench.at("https://lgsp.example")
                .through(new Proxy("127.0.0.1", proxy.port(), user, password, List.of()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
