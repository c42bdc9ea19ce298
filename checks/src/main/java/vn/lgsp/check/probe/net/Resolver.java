package vn.lgsp.check.probe.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks names up without ever waiting longer than asked to: a resolver that hangs keeps one daemon thread for each
 * name, and at most {@value #MOST} in all.
 */
public final class Resolver {
    static final int MOST = 64;
    private static final Resolver SYSTEM = new Resolver(InetAddress::getAllByName);

    private final Lookup lookup;
    private final Map<String, CompletableFuture<List<InetAddress>>> running = new ConcurrentHashMap<>();

    /** The look-up itself; may hang. */
    @FunctionalInterface
    public interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    public Resolver(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The resolver of this machine, one for the whole process. */
    public static Resolver system() {
        return SYSTEM;
    }

    /** The addresses of a name, in the resolver's order; at least one. */
    public List<InetAddress> resolve(String host, Duration limit) throws Failure, InterruptedException {
        try {
            return started(host).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Failure(TroubleCode.NAME_TIMEOUT, host + ", " + limit.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw new Failure(TroubleCode.NAME_UNKNOWN, host);
        }
    }

    private CompletableFuture<List<InetAddress>> started(String host) throws Failure {
        synchronized (running) {
            var already = running.get(host);
            if (already != null) {
                return already;
            }
            if (running.size() >= MOST) {
                throw new Failure(TroubleCode.NAME_BUSY, host);
            }
            var answer = new CompletableFuture<List<InetAddress>>();
            running.put(host, answer);
            var thread = new Thread(() -> look(host, answer), "lgsp-check name look-up");
            thread.setDaemon(true);
            thread.start();
            return answer;
        }
    }

    private void look(String host, CompletableFuture<List<InetAddress>> answer) {
        try {
            answer.complete(List.of(lookup.all(host)));
        } catch (UnknownHostException | RuntimeException e) {
            answer.completeExceptionally(e);
        } finally {
            running.remove(host);
        }
    }
}
