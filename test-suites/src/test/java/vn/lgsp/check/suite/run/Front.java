package vn.lgsp.check.suite.run;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import vn.lgsp.check.pki.CertificateOrder;
import vn.lgsp.check.pki.Identity;
import vn.lgsp.check.pki.TestPki;

/** Ends TLS before a reference LGSP: what its script takes is answered by the script, the rest by the reference. */
final class Front implements Closeable {
    private final TestPki pki = TestPki.create();
    private final SSLContext context = context(pki.issue(CertificateOrder.usual()));
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final int reference;
    private final Script script;
    private final Sockets sockets = new Sockets(this::serve);

    /** Answers a request, given with its head and body, or leaves it to the reference. */
    @FunctionalInterface
    interface Script {
        boolean answers(String request, int number, OutputStream out) throws IOException, InterruptedException;
    }

    Front(int reference, Script script) {
        this.reference = reference;
        this.script = script;
    }

    int port() {
        return sockets.port();
    }

    String rootPem() {
        return pki.rootPem();
    }

    /** All requests so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void serve(Socket socket, int number) throws IOException, InterruptedException {
        try (var secure = context.getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true)) {
            ((javax.net.ssl.SSLSocket) secure).setUseClientMode(false);
            var request = request(secure.getInputStream());
            if (!request.isEmpty()) {
                requests.add(request);
                if (!script.answers(request, requests.size(), secure.getOutputStream())) {
                    ask(request, secure.getOutputStream());
                }
            }
        }
    }

    private void ask(String request, OutputStream out) throws IOException {
        try (var server = context.getSocketFactory().createSocket(Sockets.loopback(), reference)) {
            passOn(request, server, out);
        }
    }

    /** Has a server answer a request, its last. */
    static void passOn(String request, Socket server, OutputStream out) throws IOException {
        var last =
                request.replaceFirst("(?im)^Connection: .*\r\n", "").replaceFirst("\r\n", "\r\nConnection: close\r\n");
        server.getOutputStream().write(last.getBytes(StandardCharsets.ISO_8859_1));
        server.getInputStream().transferTo(out);
    }

    /** The next request, head and body; empty at the end. */
    static String request(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.write(next);
        }
        var text = head.toString(StandardCharsets.ISO_8859_1);
        int length = text.lines()
                .filter(l -> l.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(l -> Integer.parseInt(l.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return text + new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    }

    private static SSLContext context(Identity identity) {
        try {
            var none = new char[0];
            var store = KeyStore.getInstance("JKS");
            store.load(null, none);
            store.setKeyEntry("server", identity.key(), none, identity.chain().toArray(X509Certificate[]::new));
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, none);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), new TrustManager[] {new Anybody()}, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    @Override
    public void close() throws IOException {
        sockets.close();
    }
}
