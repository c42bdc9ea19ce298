package vn.lgsp.check.probe.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.probe.tls.SecureLine;

/** Names what the HTTP library threw. */
final class HttpFailures {

    private HttpFailures() {}

    static Failure of(IOException thrown, Exchange exchange, ProbeContext context) {
        var named = cause(thrown, Failure.class)
                .or(() -> cause(thrown, BadMessage.class).map(BadMessage::failure));
        if (named.isPresent()) {
            return named.get();
        }
        var said = String.valueOf(thrown.getMessage());
        if (context.closed() || thrown instanceof InterruptedIOException) {
            return new Failure(TroubleCode.TOOL_STOPPED, "");
        }
        if (exchange.over()) {
            return new Failure(
                    exchange.received() ? TroubleCode.HTTP_TOO_SLOW : TroubleCode.HTTP_NO_ANSWER,
                    context.target().timeouts().answer().toMillis() + " ms");
        }
        var tls = cause(thrown, SSLException.class);
        var socket = exchange.line().flatMap(Line::secure);
        if (tls.isPresent() && socket.isPresent() && !caused(tls.get(), SocketException.class)) {
            return new SecureLine(context).failure(tls.get(), socket.get());
        }
        var code = code(thrown, said, exchange.received());
        var lacking = code == TroubleCode.HTTP_CLOSED
                && socket.filter(s -> new SecureLine(context).lacksClientCertificate(s))
                        .isPresent();
        return new Failure(lacking ? TroubleCode.TLS_CLIENT_CERTIFICATE_WANTED : code, said);
    }

    private static TroubleCode code(IOException thrown, String said, boolean received) {
        if (caused(thrown, MessageConstraintException.class)) {
            return bound(said);
        }
        if (caused(thrown, NoHttpResponseException.class) || !received) {
            return TroubleCode.HTTP_CLOSED;
        }
        if (caused(thrown, TruncatedChunkException.class)
                || caused(thrown, ConnectionClosedException.class)
                || caused(thrown, SocketException.class)) {
            return TroubleCode.HTTP_CUT_SHORT;
        }
        if (caused(thrown, MalformedChunkCodingException.class)) {
            return TroubleCode.HTTP_BAD_CHUNK;
        }
        return caused(thrown, HttpException.class) ? TroubleCode.HTTP_NOT_HTTP : TroubleCode.HTTP_CUT_SHORT;
    }

    private static TroubleCode bound(String said) {
        if (said.contains("header count")) {
            return TroubleCode.HTTP_TOO_MANY_HEADERS;
        }
        return said.contains("empty line") ? TroubleCode.HTTP_NOT_HTTP : TroubleCode.HTTP_HEADER_TOO_LONG;
    }

    private static boolean caused(Throwable thrown, Class<? extends Throwable> type) {
        return cause(thrown, type).isPresent();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        var at = Optional.of(thrown);
        for (var depth = 0; at.isPresent() && depth < 10; depth++) {
            if (type.isInstance(at.get())) {
                return at.map(type::cast);
            }
            at = Optional.ofNullable(at.get().getCause());
        }
        return Optional.empty();
    }
}
