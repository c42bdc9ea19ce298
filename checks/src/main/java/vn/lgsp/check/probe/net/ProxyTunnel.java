package vn.lgsp.check.probe.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import vn.lgsp.check.record.Secret;
import vn.lgsp.check.target.Proxy;

/** Asks an HTTP proxy for a tunnel (CONNECT), with Basic authentication if the target names a user. */
final class ProxyTunnel {
    private static final int LONGEST = 16 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})(?: .*)?");

    private final ProbeContext context;
    private final Proxy proxy;

    ProxyTunnel(ProbeContext context, Proxy proxy) {
        this.context = context;
        this.proxy = proxy;
    }

    /** Opens the tunnel, or closes the wire. */
    void open(Wire wire, Endpoint to) throws Failure {
        var limit = context.watchdog().limit(context.target().timeouts().connect(), wire);
        try (limit) {
            wire.socket().getOutputStream().write(request(to).getBytes(StandardCharsets.UTF_8));
            judge(head(wire.socket().getInputStream()));
        } catch (Failure e) {
            wire.close();
            throw e;
        } catch (IOException e) {
            wire.close();
            throw new Failure(TroubleCode.PROXY_UNREACHABLE, limit.over() ? "CONNECT: time-out" : "CONNECT: closed");
        }
    }

    private String request(Endpoint to) {
        var host = (to.host().contains(":") ? '[' + to.host() + ']' : to.host()) + ':' + to.port();
        return "CONNECT " + host + " HTTP/1.1\r\nHost: " + host + "\r\n" + authorization() + "\r\n";
    }

    private String authorization() {
        if (proxy.user().isEmpty()) {
            return "";
        }
        var pair = proxy.user().get().reveal()
                + ':'
                + proxy.password().map(Secret::reveal).orElse("");
        var encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return "Proxy-Authorization: Basic " + encoded + "\r\n";
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        var tail = 0;
        while (tail != 0x0d0a0d0a) {
            var next = in.read();
            if (next < 0) {
                throw new Failure(TroubleCode.PROXY_NOT_HTTP, firstLine(head));
            }
            head.write(next);
            tail = tail << 8 | next;
            if (head.size() > LONGEST) {
                throw new Failure(TroubleCode.PROXY_NOT_HTTP, firstLine(head));
            }
        }
        return firstLine(head);
    }

    private static String firstLine(ByteArrayOutputStream head) {
        return head.toString(StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
    }

    private static void judge(String line) throws Failure {
        var status = STATUS.matcher(line);
        if (!status.matches()) {
            throw new Failure(TroubleCode.PROXY_NOT_HTTP, line);
        }
        if (status.group(1).equals("407")) {
            throw new Failure(TroubleCode.PROXY_CREDENTIAL, line);
        }
        if (!status.group(1).startsWith("2")) {
            throw new Failure(TroubleCode.PROXY_REFUSED, line);
        }
    }
}
