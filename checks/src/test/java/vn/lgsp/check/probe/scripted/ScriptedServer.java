package vn.lgsp.check.probe.scripted;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** A server on loopback that does to each connection whatever its script says; on closing it leaves nothing running. */
public final class ScriptedServer implements AutoCloseable {
    private final ServerSocket listener;
    private final Script script;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Thread accepting;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** What is done to one connection. */
    @FunctionalInterface
    public interface Script {
        void serve(Socket socket, ScriptedServer server) throws IOException, InterruptedException;
    }

    private ScriptedServer(ServerSocket listener, Script script) {
        this.listener = listener;
        this.script = script;
        accepting = thread(this::accept);
    }

    public static ScriptedServer plain(Script script) {
        try {
            return new ScriptedServer(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ScriptedServer tls(SSLContext context, boolean clientCertificate, Script script) {
        return tls(context, clientCertificate, script, socket -> {});
    }

    public static ScriptedServer tls(
            SSLContext context, boolean clientCertificate, Script script, Consumer<SSLServerSocket> settings) {
        try {
            var listener = (SSLServerSocket)
                    context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
            listener.setNeedClientAuth(clientCertificate);
            settings.accept(listener);
            return new ScriptedServer(listener, script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script that answers each request on a connection with these bytes. */
    public static Script answering(String answer) {
        return answering(request -> answer);
    }

    /** A script that answers each request as that function of its head and body says; characters are bytes. */
    public static Script answering(Function<String, String> answers) {
        return (socket, server) -> {
            for (var request = server.request(socket); !request.isEmpty(); request = server.request(socket)) {
                write(socket, answers.apply(request));
            }
        };
    }

    /** A script that reads one request, sends these bytes and closes. */
    public static Script once(String answer) {
        return (socket, server) -> {
            server.request(socket);
            write(socket, answer);
        };
    }

    /** A whole answer with a length. */
    public static String ok(String headers, String body) {
        var length = body.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + length + "\r\n\r\n" + bytes(body);
    }

    /** A text as its UTF-8 bytes, one character each. */
    public static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    public static void write(Socket socket, String bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** How many connections were accepted. */
    public int connections() {
        return connections.get();
    }

    /** All requests so far, head and body. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** The next request on a connection; empty at its end. */
    public String request(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                return "";
            }
            head.write(next);
        }
        var text = head.toString(StandardCharsets.ISO_8859_1);
        var length = text.lines()
                .filter(l -> l.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
                .mapToInt(l -> Integer.parseInt(l.substring(15).strip()))
                .findFirst()
                .orElse(0);
        var request = text + new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        requests.add(request);
        return request;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var socket = listener.accept();
                connections.incrementAndGet();
                open.add(socket);
                thread(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            script.serve(socket, this);
        } catch (IOException | InterruptedException e) {
            open.remove(socket);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "scripted server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Override
    public void close() {
        try {
            listener.close();
            accepting.join();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
