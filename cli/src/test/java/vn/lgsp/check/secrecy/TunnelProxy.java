package vn.lgsp.check.secrecy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP proxy on loopback that tunnels, or refuses everybody and repeats what it was told; it remembers all heads. */
final class TunnelProxy implements AutoCloseable {
    private final ServerSocket listener;
    private final boolean refusing;
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private TunnelProxy(boolean refusing) {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.refusing = refusing;
        thread(this::accept);
    }

    static TunnelProxy open() {
        return new TunnelProxy(false);
    }

    static TunnelProxy refusing() {
        return new TunnelProxy(true);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** What it was asked, each head as it came. */
    List<String> heads() {
        return heads;
    }

    private void accept() throws IOException {
        while (true) {
            var socket = listener.accept();
            open.add(socket);
            thread(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException {
        var head = head(socket.getInputStream());
        heads.add(head);
        if (refusing) {
            var told = head.replaceAll("(?s).*Proxy-Authorization: Basic (\\S+).*", "$1");
            var answer =
                    "HTTP/1.1 407 " + told + ' ' + Marks.PROXY_PASSWORD + "\r\nX-Echo: " + told + "\r\n\r\n" + told;
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            socket.close();
            return;
        }
        var authority = head.split(" ")[1];
        var port = Integer.parseInt(authority.substring(authority.lastIndexOf(':') + 1));
        var to = new Socket(InetAddress.getLoopbackAddress(), port);
        open.add(to);
        socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        thread(() -> pump(to.getInputStream(), socket.getOutputStream(), to, socket));
        pump(socket.getInputStream(), to.getOutputStream(), socket, to);
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("closed");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static void pump(InputStream in, OutputStream out, Socket one, Socket other) throws IOException {
        try (one;
                other) {
            in.transferTo(out);
        }
    }

    private interface Work {
        void go() throws IOException;
    }

    private static void thread(Work work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.go();
                    } catch (IOException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
