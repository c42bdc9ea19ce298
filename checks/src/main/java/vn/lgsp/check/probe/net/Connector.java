package vn.lgsp.check.probe.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.lgsp.check.target.Proxy;

/** Opens TCP connections: looks the name up, waits at the gate, dials, and asks the proxy through if there is one. */
public final class Connector {
    private final ProbeContext context;
    private final Resolver resolver;

    Connector(ProbeContext context, Resolver resolver) {
        this.context = context;
        this.resolver = resolver;
    }

    /** The proxy on the way to a host, if there is one. */
    public Optional<Proxy> proxyTo(String host) {
        return context.target().proxy().filter(p -> p.except().stream().noneMatch(e -> covers(e, host)));
    }

    /** The addresses that have to be dialled: the host's, or the proxy's. */
    public List<InetAddress> look(Endpoint to) throws Failure, InterruptedException {
        var proxy = proxyTo(to.host());
        var limit = context.target().timeouts().name();
        if (proxy.isEmpty()) {
            return resolver.resolve(to.host(), limit);
        }
        try {
            return resolver.resolve(proxy.get().host(), limit);
        } catch (Failure e) {
            throw new Failure(TroubleCode.PROXY_UNREACHABLE, e.detail());
        }
    }

    /** Opens a connection. Waiting at the gate does not count for {@code timer}. */
    public Wire open(Endpoint to, Timer timer) throws Failure, InterruptedException {
        var proxy = proxyTo(to.host());
        var addresses = look(to);
        var local = loopback(to, proxy, addresses);
        var key = local ? to.host() + ':' + to.port() : to.host();
        timer.pause();
        var permit = context.gate().enter(key, !local, context.target().politeness());
        timer.resume();
        try {
            var wire = dial(to, addresses, proxy.map(Proxy::port).orElse(to.port()), key, permit);
            if (proxy.isPresent()) {
                new ProxyTunnel(context, proxy.get()).open(wire, to);
            }
            context.noteAnswer(to, "tcp");
            return wire;
        } catch (Failure e) {
            permit.close();
            throw late(to, proxy, e);
        }
    }

    private Wire dial(Endpoint to, List<InetAddress> addresses, int port, String key, HostGate.Permit permit)
            throws Failure {
        var end = System.nanoTime() + context.target().timeouts().connect().toNanos();
        var last = new Failure(TroubleCode.TCP_UNREACHABLE, to.host());
        for (var i = 0; i < addresses.size(); i++) {
            var share = Duration.ofNanos((end - System.nanoTime()) / (addresses.size() - i));
            var wire = new Wire(new Socket(), key, permit, context::forget);
            context.opened(wire);
            try {
                var address = new InetSocketAddress(addresses.get(i), port);
                wire.socket().setTcpNoDelay(true);
                wire.socket().connect(address, (int) Math.max(1, share.toMillis()));
                return wire;
            } catch (IOException e) {
                last = failure(e, addresses.get(i).getHostAddress() + ' ' + port);
                wire.abandon();
            }
        }
        throw last;
    }

    private Failure failure(IOException e, String address) {
        var said = address + ": " + e.getMessage();
        if (context.closed()) {
            return new Failure(TroubleCode.TOOL_STOPPED, "");
        }
        if (e instanceof SocketTimeoutException) {
            return new Failure(TroubleCode.TCP_TIMEOUT, said);
        }
        if (e instanceof NoRouteToHostException || said.contains("nreachable")) {
            return new Failure(TroubleCode.TCP_UNREACHABLE, said);
        }
        return new Failure(said.contains("refused") ? TroubleCode.TCP_REFUSED : TroubleCode.TCP_RESET, said);
    }

    private Failure late(Endpoint to, Optional<Proxy> proxy, Failure e) {
        var tcp = List.of(TroubleCode.TCP_REFUSED, TroubleCode.TCP_TIMEOUT, TroubleCode.TCP_RESET);
        if (!tcp.contains(e.code())) {
            return e;
        }
        if (proxy.isPresent()) {
            return new Failure(TroubleCode.PROXY_UNREACHABLE, e.detail());
        }
        return context.answeredBefore(to, "tcp") ? new Failure(TroubleCode.TCP_NO_ANSWER_ANY_MORE, e.detail()) : e;
    }

    private static boolean loopback(Endpoint to, Optional<Proxy> proxy, List<InetAddress> addresses) {
        return proxy.isPresent()
                ? to.host().equals("localhost")
                        || to.host().startsWith("127.")
                        || to.host().equals("::1")
                : addresses.stream().allMatch(InetAddress::isLoopbackAddress);
    }

    private static boolean covers(String except, String host) {
        var suffix = except.startsWith("*.") ? except.substring(1) : except;
        return host.equals(suffix) || host.endsWith(suffix.startsWith(".") ? suffix : '.' + suffix);
    }
}
