package vn.lgsp.check.probe.http;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.target.Role;

/**
 * The HTTP client of one run: Apache HttpClient with everything taken out that it would do of its own accord. The one
 * place where a request leaves, so the one that says what may.
 */
final class Client implements AutoCloseable {
    private static final TimeValue KEEP = TimeValue.ofSeconds(15);

    private final ProbeContext context;
    private final Connections connections;
    private final CloseableHttpClient client;

    private Client(ProbeContext context) {
        this.context = context;
        connections = new Connections(context);
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setAuthenticationEnabled(false)
                        .setRedirectsEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .setConnectionRequestTimeout(Timeout.DISABLED)
                        .setResponseTimeout(Timeout.DISABLED)
                        .build())
                .setKeepAliveStrategy((response, http) -> KEEP)
                .setUserAgent("lgsp-check/" + version() + " (run " + context.runId() + ")")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableConnectionState()
                .build();
    }

    /** That of a run. */
    static Client of(ProbeContext context) {
        return context.part(Client.class, Client::new);
    }

    /**
     * Sends a request and reads the answer's head. Sent again only if a connection that had been idle turned out to be
     * closed before a byte of the answer came.
     */
    Incoming send(Outgoing outgoing, Exchange exchange) throws Failure {
        permit(outgoing, exchange);
        try {
            return once(outgoing, exchange);
        } catch (IOException e) {
            if (!exchange.onUsedConnection() || exchange.received() || exchange.over() || context.closed()) {
                throw HttpFailures.of(e, exchange, context);
            }
        }
        try {
            exchange.line().ifPresent(l -> connections.dropIdle(l.host()));
            return once(outgoing, exchange);
        } catch (IOException e) {
            throw HttpFailures.of(e, exchange, context);
        }
    }

    private Incoming once(Outgoing outgoing, Exchange exchange) throws IOException {
        var http = HttpClientContext.create();
        http.setAttribute(Exchange.ATTRIBUTE, exchange);
        var to = exchange.endpoint();
        var host = new HttpHost(to.secure() ? "https" : "http", to.host(), to.port());
        var message = outgoing.message();
        message.setHeader("Accept-Encoding", "identity");
        ClassicHttpResponse response = client.executeOpen(host, message, http);
        return new Incoming(response, context.clock().millis());
    }

    private void permit(Outgoing outgoing, Exchange exchange) throws Failure {
        var method = outgoing.method();
        if (!Set.of("GET", "HEAD").contains(method)
                && !(method.equals("POST") && toToken(exchange.endpoint().uri()))) {
            throw new IllegalArgumentException(method + " is never sent there");
        }
        if (outgoing.ours() && !exchange.endpoint().secure()) {
            throw new Failure(TroubleCode.TOOL_NO_TLS, "");
        }
    }

    private boolean toToken(URI uri) {
        Optional<URI> token = context.target().endpoint(Role.TOKEN);
        return token.filter(t -> uri.getPath().endsWith(t.getPath())).isPresent();
    }

    private static String version() {
        return Optional.ofNullable(Client.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    @Override
    public void close() {
        connections.close();
    }
}
