package vn.lgsp.check.probe.net;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import vn.lgsp.check.target.Politeness;

/**
 * Keeps this process polite: one object, shared by all runs. A permit is held while a connection is open. Whoever
 * comes first is served first; waiting costs no processor time and ends on interruption.
 */
public final class HostGate {
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final List<Consumer<String>> reclaimers = new CopyOnWriteArrayList<>();

    /** Leave to hold one connection open. */
    public static final class Permit implements AutoCloseable {
        private final Host host;
        private final AtomicBoolean given = new AtomicBoolean(true);

        private Permit(Host host) {
            this.host = host;
        }

        /** Gives the leave back. Further calls do nothing. */
        @Override
        public void close() {
            if (given.getAndSet(false)) {
                host.leave();
            }
        }
    }

    /**
     * Waits until one more connection may be opened.
     *
     * @param host whatever counts as one host
     * @param paced whether new connections are also spaced out in time
     */
    public Permit enter(String host, boolean paced, Politeness politeness) throws InterruptedException {
        var state = hosts.computeIfAbsent(host, h -> new Host());
        state.turnstile.acquire();
        try {
            state.awaitRoom(politeness.connections(), () -> reclaimers.forEach(r -> r.accept(host)));
            if (paced) {
                state.awaitTurn(politeness.rate());
            }
            state.open();
            return new Permit(state);
        } finally {
            state.turnstile.release();
        }
    }

    /** Whether somebody waits for another connection to that host to be closed, so that none should be kept idle. */
    public boolean wanted(String host) {
        var state = hosts.get(host);
        return state != null && state.starved();
    }

    /**
     * Has {@code reclaimer} called with the host when somebody waits for a connection; it closes idle ones.
     *
     * @return ends that
     */
    public Runnable onWant(Consumer<String> reclaimer) {
        reclaimers.add(reclaimer);
        return () -> reclaimers.remove(reclaimer);
    }

    /** One host: a turnstile that lets one at a time look for room, in the order of arrival. */
    private static final class Host {
        private final Semaphore turnstile = new Semaphore(1, true);
        private int open;
        private boolean starved;
        private long nextTurn = System.nanoTime();

        void awaitRoom(int connections, Runnable reclaim) throws InterruptedException {
            if (full(connections)) {
                reclaim.run();
            }
            synchronized (this) {
                try {
                    while (open >= Math.max(1, connections)) {
                        wait();
                    }
                } finally {
                    starved = false;
                }
            }
        }

        private synchronized boolean full(int connections) {
            starved = open >= Math.max(1, connections);
            return starved;
        }

        void awaitTurn(double rate) throws InterruptedException {
            var now = System.nanoTime();
            var at = Math.max(now, nextTurn);
            TimeUnit.NANOSECONDS.sleep(at - now);
            nextTurn = at + (long) (1e9 / Math.max(rate, 0.01));
        }

        synchronized void open() {
            open++;
        }

        synchronized boolean starved() {
            return starved;
        }

        synchronized void leave() {
            open--;
            notifyAll();
        }
    }
}
