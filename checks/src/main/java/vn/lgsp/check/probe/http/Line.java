package vn.lgsp.check.probe.http;

import java.io.IOException;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.Wire;
import vn.lgsp.check.probe.tls.SecureLine;

/** One connection of the HTTP client, opened by our own connector and bounded by our own watchdog. */
final class Line extends ConnectionEndpoint {
    private final HttpRoute route;
    private final ManagedHttpClientConnection connection;
    private Optional<Wire> wire = Optional.empty();
    private Optional<SSLSocket> secure = Optional.empty();
    private int exchanges;

    Line(HttpRoute route, ManagedHttpClientConnection connection) {
        this.route = route;
        this.connection = connection;
    }

    HttpRoute route() {
        return route;
    }

    /** What counts as one host at the gate. */
    String host() {
        return wire.map(Wire::host).orElse("");
    }

    Optional<SSLSocket> secure() {
        return secure;
    }

    boolean used() {
        return exchanges > 1;
    }

    long received() {
        return connection.getEndpointDetails().getReceivedBytesCount();
    }

    void open(ProbeContext context, Exchange exchange) throws Failure, InterruptedException, IOException {
        var opened =
                context.connector().open(exchange.endpoint(), exchange.ask().timer());
        try {
            wire = Optional.of(opened);
            if (route.isSecure()) {
                var socket = new SecureLine(context).validated(opened, exchange.endpoint());
                secure = Optional.of(socket);
                connection.bind(socket, opened.socket());
            } else {
                connection.bind(opened.socket());
            }
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    @Override
    public ClassicHttpResponse execute(
            String id, ClassicHttpRequest request, RequestExecutor executor, HttpContext context)
            throws IOException, HttpException {
        var exchange = (Exchange) context.getAttribute(Exchange.ATTRIBUTE);
        exchanges++;
        exchange.started(this, wire.orElseThrow(), connection);
        return executor.execute(request, connection, context);
    }

    @Override
    @Deprecated
    public ClassicHttpResponse execute(
            String id, ClassicHttpRequest request, HttpRequestExecutor executor, HttpContext context)
            throws IOException, HttpException {
        return execute(id, request, executor::execute, context);
    }

    /** Whether another request can be sent on it: it is open, and no stray bytes wait that would pass for an answer. */
    boolean fresh() {
        try {
            return connection.isOpen()
                    && !connection.isStale()
                    && !connection.isDataAvailable(Timeout.ofMilliseconds(1));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public boolean isConnected() {
        return connection.isOpen();
    }

    @Override
    public void setSocketTimeout(Timeout timeout) {
        connection.setSocketTimeout(timeout);
    }

    /** Closes without a farewell: a peer that does not read can't hold us. */
    void drop() {
        wire.ifPresent(Wire::close);
        connection.close(CloseMode.IMMEDIATE);
    }

    @Override
    public void close(CloseMode mode) {
        drop();
    }

    @Override
    public void close() {
        drop();
    }
}
