package vn.lgsp.check.suite.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Arrays;

/** Passes bytes on to a port on loopback as a load balancer or firewall does, unless its rule cuts a connection. */
final class Relay implements Closeable {
    private final int to;
    private final Rule rule;
    private final Sockets sockets = new Sockets(this::serve);

    /** What becomes of a connection. */
    enum Fate {
        PASS,
        CLOSE,
        RESET,
        /** Ends with a TLS alert, as some firewalls do. */
        ALERT
    }

    /** Decides by the number of the connection and the first bytes of the client. */
    @FunctionalInterface
    interface Rule {
        Fate of(int number, byte[] first, Sockets sockets);
    }

    Relay(int to, Rule rule) {
        this.to = to;
        this.rule = rule;
    }

    int port() {
        return sockets.port();
    }

    int accepted() {
        return sockets.accepted();
    }

    private void serve(Socket client, int number) throws IOException {
        client.setTcpNoDelay(true);
        var first = new byte[2048];
        int length = client.getInputStream().read(first);
        var head = Arrays.copyOf(first, Math.max(0, length));
        switch (rule.of(number, head, sockets)) {
            case CLOSE -> client.shutdownOutput();
            case RESET -> Sockets.reset(client);
            case ALERT -> client.getOutputStream().write(new byte[] {21, 3, 3, 0, 2, 2, 40});
            case PASS -> pass(client, head);
        }
    }

    private void pass(Socket client, byte[] head) throws IOException {
        try (var server = new Socket(Sockets.loopback(), to)) {
            server.setTcpNoDelay(true);
            server.getOutputStream().write(head);
            Sockets.daemon(() -> pump(server, client));
            copy(client, server);
        }
    }

    private static void pump(Socket from, Socket to) {
        try (to) {
            copy(from, to);
        } catch (IOException e) {
            Thread.onSpinWait();
        }
    }

    private static void copy(Socket from, Socket to) throws IOException {
        InputStream in = from.getInputStream();
        var buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            to.getOutputStream().write(buffer, 0, n);
        }
    }

    /** Whether these bytes are a ClientHello that offers nothing newer than that version (0x0302 for TLS 1.1). */
    static boolean offersAtMost(byte[] hello, int version) {
        return hello.length > 10 && hello[0] == 22 && ((hello[9] & 0xff) << 8 | hello[10] & 0xff) <= version;
    }

    @Override
    public void close() throws IOException {
        sockets.close();
    }
}
