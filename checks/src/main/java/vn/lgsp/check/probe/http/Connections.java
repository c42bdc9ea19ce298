package vn.lgsp.check.probe.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.LeaseRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import vn.lgsp.check.probe.net.ProbeContext;

/**
 * The connections of one run. Idle ones are kept, and given up as soon as anybody in this process waits at the gate for
 * the same host. How many there may be is the gate's business.
 */
final class Connections implements HttpClientConnectionManager {
    private final ProbeContext context;
    private final ManagedHttpClientConnectionFactory factory = AnswerRules.connections();
    private final List<Line> idle = new ArrayList<>();
    private final Runnable forget;

    Connections(ProbeContext context) {
        this.context = context;
        forget = context.gate().onWant(this::dropIdle);
    }

    @Override
    public LeaseRequest lease(String id, HttpRoute route, Timeout timeout, Object state) {
        return new LeaseRequest() {
            @Override
            public ConnectionEndpoint get(Timeout limit) {
                return take(route).orElseGet(() -> create(route));
            }

            @Override
            public boolean cancel() {
                return false;
            }
        };
    }

    @SuppressWarnings("NullAway") // the socket comes later
    private Line create(HttpRoute route) {
        try {
            return new Line(route, factory.createConnection(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Line> take(HttpRoute route) {
        while (true) {
            var line = takeAny(l -> l.route().equals(route));
            if (line.isEmpty() || line.get().fresh()) {
                return line;
            }
            line.get().drop();
        }
    }

    private Optional<Line> takeAny(Predicate<Line> wanted) {
        synchronized (idle) {
            for (Iterator<Line> lines = idle.iterator(); lines.hasNext(); ) {
                var line = lines.next();
                if (wanted.test(line)) {
                    lines.remove();
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public void connect(ConnectionEndpoint endpoint, TimeValue timeout, HttpContext http) throws IOException {
        try {
            ((Line) endpoint).open(context, (Exchange) http.getAttribute(Exchange.ATTRIBUTE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public void upgrade(ConnectionEndpoint endpoint, HttpContext http) {
        throw new UnsupportedOperationException("TLS is there as soon as a connection is");
    }

    @Override
    public void release(ConnectionEndpoint endpoint, Object state, TimeValue keepAlive) {
        var line = (Line) endpoint;
        if (keepAlive == null || !line.isConnected() || context.closed()) {
            line.drop();
            return;
        }
        synchronized (idle) {
            idle.add(line);
        }
        if (context.gate().wanted(line.host())) {
            dropIdle(line.host());
        }
    }

    /** Closes every idle connection to that host. */
    void dropIdle(String host) {
        for (var line = takeAny(l -> l.host().equals(host)); line.isPresent(); ) {
            line.get().drop();
            line = takeAny(l -> l.host().equals(host));
        }
    }

    @Override
    public void close(CloseMode mode) {
        close();
    }

    @Override
    public void close() {
        forget.run();
        for (var line = takeAny(l -> true); line.isPresent(); line = takeAny(l -> true)) {
            line.get().drop();
        }
    }
}
