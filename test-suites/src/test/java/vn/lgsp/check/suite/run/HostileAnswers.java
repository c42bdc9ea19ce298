package vn.lgsp.check.suite.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** What a hostile server answers to a request, as bytes on the wire. */
final class HostileAnswers {
    static final String ESCAPES = "\033[2J\033]0;owned\007<script>alert(1)</script>\u202e\u009b31m";
    static final Answer BOMB = bomb();

    /** Writes the answer to a request. */
    @FunctionalInterface
    interface Answer {
        void write(String request, OutputStream out) throws IOException, InterruptedException;
    }

    private HostileAnswers() {}

    static Answer status(String status, String headers) {
        return text("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 0\r\nConnection: close\r\n\r\n");
    }

    static Answer page(String status) {
        return text("HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n"
                + "<html><body>Lỗi</body></html>");
    }

    static Answer ok(String body) {
        return bytes(okBytes(body));
    }

    static byte[] okBytes(String body) {
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static Answer text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer bytes(byte[] bytes) {
        return (request, out) -> out.write(bytes);
    }

    static void silence(String request, OutputStream out) throws InterruptedException {
        Thread.sleep(60_000);
    }

    static void drip(String request, OutputStream out) throws IOException, InterruptedException {
        for (byte b : okBytes("{\"rows\":[]}")) {
            out.write(b);
            out.flush();
            Thread.sleep(1000);
        }
    }

    static Answer endless(String start, String more) {
        var block = more.repeat(200).getBytes(StandardCharsets.ISO_8859_1);
        return (request, out) -> {
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < 100_000; i++) {
                out.write(block);
            }
        };
    }

    /** Sends everything back that was sent. */
    static void echo(String request, OutputStream out) throws IOException {
        var said = request.replaceAll("[\\\\\"\\p{Cntrl}]", " ");
        out.write(okBytes("{\"you_said\":\"" + said + "\"}"));
    }

    static Answer escapes() {
        var json = ESCAPES.replace("\033", "\\u001b").replace("\007", "\\u0007");
        return text("HTTP/1.1 403 " + ESCAPES + "\r\nDate: " + ESCAPES + "\r\nServer: " + ESCAPES
                + "\r\nWWW-Authenticate: Bearer realm=\"" + ESCAPES + "\"\r\nContent-Type: " + ESCAPES
                + "\r\nConnection: close\r\n\r\n{\"" + json + "\":\"" + ESCAPES + "\",\"error\":\"\\u001b[2J\"}");
    }

    /** Each answer brings many new tokens, and one that is very long. */
    static void tokens(String request, OutputStream out) throws IOException {
        var body = new StringBuilder("{\"rows\":[");
        for (int i = 0; i < 20_000; i++) {
            body.append("{\"access_token\":\"token-").append(System.nanoTime()).append("\"},");
        }
        out.write(okBytes(body.append("{\"access_token\":\"")
                .append("x1".repeat(100_000))
                .append("\"}]}")
                .toString()));
    }

    private static Answer bomb() {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 300; i++) {
                gzip.write(new byte[1024 * 1024]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                        + "Content-Length: " + packed.size() + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(packed.toByteArray());
        return bytes(whole.toByteArray());
    }
}
