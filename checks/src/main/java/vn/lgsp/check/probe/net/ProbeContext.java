package vn.lgsp.check.probe.net;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.target.Target;

/**
 * Everything that the probes of one run against one target share, from the permission to connect to the tokens.
 * Thread-safe. Nothing is opened or loaded before the first live question, so that a replay needs no secrets.
 */
public final class ProbeContext implements AutoCloseable {
    private final Target target;
    private final Secrets secrets;
    private final HostGate gate;
    private final String runId;
    private final Clock clock;
    private final Resolver resolver;
    private final Watchdog watchdog = new Watchdog();
    private final Set<Wire> open = ConcurrentHashMap.newKeySet();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Map<Class<?>, Object> parts = new HashMap<>();
    private final AtomicBoolean loginRefused = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    public ProbeContext(Target target, Secrets secrets, HostGate gate, String runId, Clock clock) {
        this(target, secrets, gate, runId, clock, Resolver.system());
    }

    /** The same with another way to look names up. */
    public ProbeContext(Target target, Secrets secrets, HostGate gate, String runId, Clock clock, Resolver resolver) {
        this.target = target;
        this.secrets = secrets;
        this.gate = gate;
        this.runId = runId;
        this.clock = clock;
        this.resolver = resolver;
    }

    public Target target() {
        return target;
    }

    public Secrets secrets() {
        return secrets;
    }

    public String runId() {
        return runId;
    }

    public Clock clock() {
        return clock;
    }

    public HostGate gate() {
        return gate;
    }

    public Watchdog watchdog() {
        return watchdog;
    }

    /** The way out to this target. */
    public Connector connector() {
        return new Connector(this, resolver);
    }

    /** Whether the target refused our own credential; no further log-in with it is sent then. */
    public boolean loginRefused() {
        return loginRefused.get();
    }

    /** Notes that the target refused our own credential. */
    public void noteLoginRefused() {
        loginRefused.set(true);
    }

    /** What lives as long as this run and is made when first needed, one of each type. */
    public <T> T part(Class<T> type, Function<ProbeContext, T> make) {
        synchronized (parts) {
            if (!parts.containsKey(type)) {
                parts.put(type, make.apply(this));
            }
            return type.cast(parts.get(type));
        }
    }

    /** Notes that an endpoint answered at a layer, so that its later silence can be told from a dead host. */
    public void noteAnswer(Endpoint endpoint, String layer) {
        answered.add(layer + ' ' + endpoint.host() + ':' + endpoint.port());
    }

    /** Whether an endpoint has answered at that layer in this run. */
    public boolean answeredBefore(Endpoint endpoint, String layer) {
        return answered.contains(layer + ' ' + endpoint.host() + ':' + endpoint.port());
    }

    /**
     * Waits.
     *
     * @return false if the run was stopped meanwhile
     */
    public boolean pause(Duration time) throws InterruptedException {
        return !stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether the run was stopped. */
    public boolean closed() {
        return stopped.getCount() == 0;
    }

    void opened(Wire wire) {
        open.add(wire);
        if (closed()) {
            wire.close();
        }
    }

    void forget(Wire wire) {
        open.remove(wire);
    }

    /** Stops everything at once: all sockets are closed, whoever waits for them gets trouble, nothing new is opened. */
    @Override
    public void close() {
        stopped.countDown();
        List.copyOf(open).forEach(Wire::close);
        watchdog.stop();
        synchronized (parts) {
            parts.values().stream()
                    .filter(AutoCloseable.class::isInstance)
                    .map(AutoCloseable.class::cast)
                    .forEach(ProbeContext::closeQuietly);
            parts.clear();
        }
    }

    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
