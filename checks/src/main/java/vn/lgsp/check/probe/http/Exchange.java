package vn.lgsp.check.probe.http;

import java.io.IOException;
import java.util.Optional;
import org.apache.hc.core5.http.io.HttpClientConnection;
import vn.lgsp.check.probe.net.Ask;
import vn.lgsp.check.probe.net.Endpoint;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.Watchdog;
import vn.lgsp.check.probe.net.Wire;

/** One request and its answer on one connection: the time it may take, and how far it came. One thread. */
final class Exchange implements AutoCloseable {
    /** Where the HTTP library keeps it for us. */
    static final String ATTRIBUTE = "vn.lgsp.check.exchange";

    private final ProbeContext context;
    private final Endpoint endpoint;
    private final Ask ask;
    private Optional<Line> line = Optional.empty();
    private Optional<Watchdog.Limit> limit = Optional.empty();
    private long receivedBefore;
    private long sentMillis;

    Exchange(ProbeContext context, Endpoint endpoint, Ask ask) {
        this.context = context;
        this.endpoint = endpoint;
        this.ask = ask;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    Ask ask() {
        return ask;
    }

    /** Starts the time that the answer may take. */
    void started(Line on, Wire wire, HttpClientConnection connection) {
        line = Optional.of(on);
        receivedBefore = connection.getEndpointDetails().getReceivedBytesCount();
        limit.ifPresent(Watchdog.Limit::close);
        limit = Optional.of(context.watchdog().limit(context.target().timeouts().answer(), wire));
        sentMillis = context.clock().millis();
    }

    /** When the request was sent, by our clock. */
    long sentMillis() {
        return sentMillis;
    }

    /** Whether the time was up. */
    boolean over() {
        return limit.filter(Watchdog.Limit::over).isPresent();
    }

    /** Whether the connection was used before. */
    boolean onUsedConnection() {
        return line.filter(Line::used).isPresent();
    }

    /** The connection, once there is one. */
    Optional<Line> line() {
        return line;
    }

    /** Whether anything of the answer arrived. */
    boolean received() {
        return line.map(l -> l.received() > receivedBefore).orElse(false);
    }

    /** Drops the connection, so that nothing more of the answer is read. */
    void cut() throws IOException {
        if (line.isPresent()) {
            line.get().drop();
        }
    }

    @Override
    public void close() {
        limit.ifPresent(Watchdog.Limit::close);
    }
}
