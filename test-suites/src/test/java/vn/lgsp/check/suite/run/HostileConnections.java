package vn.lgsp.check.suite.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import vn.lgsp.check.pki.TestPki;
import vn.lgsp.check.probe.net.Resolver;
import vn.lgsp.check.reference.ReferenceLgsp;
import vn.lgsp.check.suite.run.Scenario.Closer;
import vn.lgsp.check.suite.run.Scenario.Target;

/** Targets that are bad below HTTP. */
final class HostileConnections {
    /** Everything above TLS, when TLS is not there. */
    private static final String NO_TLS = """
            ACC-*                      BLOCKED pre:credential
            ACC-001.no-token           BLOCKED pre:api
            ACC-010.token-in-url       BLOCKED pre:api
            ACC-017.token-answer       BLOCKED pre:tls:token
            ACC-021.*                  BLOCKED pre:api
            ACC-022.challenge          BLOCKED ACC-001.no-token
            ACC-023.invalid-token      BLOCKED ACC-021.garbage-token
            STD-*                      BLOCKED pre:api
            STD-001.http11             BLOCKED pre:tls:api
            STD-010.clock              BLOCKED STD-023.date
            STD-023.date               BLOCKED pre:tls:api
            TLS-002.api-plain-http     BLOCKED pre:api
            """;

    private static final String NO_TCP = NO_TLS + """
            TLS-0*                     BLOCKED pre:tcp:api
            TLS-002.token-plain-http   BLOCKED pre:tcp:token
            TLS-002.api-plain-http     BLOCKED pre:api
            """;

    private static final String TLS_LOST = NO_TLS + """
            TLS-00[1578]*              INCONCLUSIVE network tls.no-answer-any-more
            TLS-004*                   INCONCLUSIVE network tls.no-answer-any-more
            TLS-006*                   INCONCLUSIVE network tls.%1$s
            TLS-01*                    INCONCLUSIVE network tls.%1$s
            """;

    private HostileConnections() {}

    static List<Scenario> all() {
        return List.of(
                new Scenario("nobody listens", (lgsp, closer) -> Trial.of(lgsp).through(lgsp, 1), NO_TCP)
                        .fact("pre:tcp:token", "network tcp.refused"),
                new Scenario("a full backlog", HostileConnections::fullBacklog, NO_TCP)
                        .fact("pre:tcp:token", "network tcp.timeout"),
                new Scenario("a name look-up that never answers", HostileConnections::hangingName, NO_TCP)
                        .fact("pre:name:token", "network name.timeout"),
                new Scenario("no TLS on the https port", HostileConnections::plainForTls, NO_TLS + """
                        TLS-*                      INCONCLUSIVE target tls.not-tls
                        TLS-002.token-plain-http   PASS
                        TLS-002.api-plain-http     BLOCKED pre:api
                        """)
                        .fact("pre:tls:token", "target tls.not-tls"),
                new Scenario("TLS on the plain port", HostileConnections::tlsForPlain, "").fact("pre:api", "holds"),
                new Scenario("accepts and is silent", silent((s, n) -> Thread.sleep(60_000)), lost("timeout"))
                        .fact("pre:tls:token", "network tls.timeout"),
                new Scenario("a byte of TLS a second", silent(HostileConnections::drip), lost("timeout"))
                        .fact("pre:tls:token", "network tls.timeout"),
                new Scenario(
                                "closes at once",
                                sockets((s, n) -> s.getInputStream().read()),
                                lost("closed"))
                        .fact("pre:tls:token", "network tls.closed"),
                new Scenario("resets at once", sockets(HostileConnections::reset), lost("closed"))
                        .fact("pre:tls:token", "network tls.closed"),
                new Scenario("a certificate that we do not trust", HostileConnections::strangeRoot, NO_TLS + """
                        TLS-015.chain              FAIL untrusted-chain
                        """)
                        .fact("pre:tls:token", "certificate-not-trustworthy"));
    }

    private static String lost(String code) {
        return TLS_LOST.replace("%1$s", code);
    }

    private static Target sockets(Sockets.Script script) {
        return (lgsp, closer) ->
                Trial.of(lgsp).through(lgsp, closer.later(new Sockets(script)).port());
    }

    private static Target silent(Sockets.Script script) {
        return (lgsp, closer) -> sockets(script).describe(lgsp, closer).within(2000, 2000, 250, 2000);
    }

    private static void drip(Socket socket, int number) throws IOException, InterruptedException {
        for (int b : new int[] {22, 3, 3, 0, 80, 2, 0, 0, 76, 3, 3}) {
            socket.getOutputStream().write(b);
            Thread.sleep(1000);
        }
    }

    private static void reset(Socket socket, int number) throws IOException {
        socket.getInputStream().read();
        Sockets.reset(socket);
    }

    private static Trial plainForTls(ReferenceLgsp lgsp, Closer closer) {
        return Trial.of(lgsp).through(lgsp, lgsp.plainUrl().getPort());
    }

    private static Trial tlsForPlain(ReferenceLgsp lgsp, Closer closer) {
        return Trial.of(lgsp).plainThrough(lgsp, lgsp.apiUrl().getPort());
    }

    private static Trial strangeRoot(ReferenceLgsp lgsp, Closer closer) {
        return Trial.of(lgsp).trusting(TestPki.create().rootPem());
    }

    private static Trial hangingName(ReferenceLgsp lgsp, Closer closer) {
        var trial = Trial.of(lgsp).within(300, 2000, 2000, 2000);
        trial.resolver = new Resolver(host -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        });
        return trial;
    }

    private static Trial fullBacklog(ReferenceLgsp lgsp, Closer closer) {
        try {
            var listener = closer.later(new ServerSocket());
            listener.bind(new InetSocketAddress(Sockets.loopback(), 0), 1);
            var fillers = new ArrayList<Socket>();
            closer.later((Closeable) () -> {
                for (var filler : fillers) {
                    filler.close();
                }
            });
            while (fillers.size() < 64 && fill(fillers, listener.getLocalPort())) {
                Thread.onSpinWait();
            }
            return Trial.of(lgsp).through(lgsp, listener.getLocalPort()).within(2000, 300, 2000, 2000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean fill(List<Socket> fillers, int port) throws IOException {
        var socket = new Socket();
        fillers.add(socket);
        try {
            socket.connect(new InetSocketAddress(Sockets.loopback(), port), 200);
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }
}
