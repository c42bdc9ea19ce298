package vn.lgsp.check.probe.net;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import vn.lgsp.check.target.Role;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.Trouble;

/** One question put to one endpoint: when, how long, and the trouble if there was any. One thread. */
public final class Ask {
    private final ProbeContext context;
    private final Optional<Endpoint> endpoint;
    private final Failure missing;
    private final Instant at;
    private final Timer timer = new Timer();
    private Optional<Trouble> trouble = Optional.empty();
    private long tookMillis;

    /** How the endpoint is asked. */
    @FunctionalInterface
    public interface Question<T> {
        T put(Endpoint endpoint) throws IOException, InterruptedException;
    }

    public Ask(ProbeContext context, Role role) {
        this(context, context.target().endpoint(role), new Failure(TroubleCode.TOOL_NO_ENDPOINT, role.id()));
    }

    /** A question to an address; {@code missing} is the trouble if there is none. */
    public Ask(ProbeContext context, Optional<URI> uri, Failure missing) {
        this.context = context;
        this.missing = missing;
        this.endpoint = uri.map(Endpoint::of);
        this.at = context.clock().instant();
    }

    /**
     * Asks; whatever keeps the answer away becomes the trouble, and {@code otherwise} the answer. What timed out while
     * this process was starved by its own work is asked once more, and if that was no better, the doubt is ours.
     */
    public <T> T answer(T otherwise, Question<T> question) {
        try {
            for (var last = false; ; last = true) {
                var load = new OwnLoad();
                try {
                    return put(question);
                } catch (Failure e) {
                    var starved = e.code().timeout() && !context.closed() && load.starved();
                    if (last || !starved) {
                        stuck(starved ? new Failure(e.code(), Cause.LIMIT, e.detail()) : e);
                        return otherwise;
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("an I/O error that the probe did not name", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stuck(new Failure(TroubleCode.TOOL_STOPPED, ""));
            return otherwise;
        } finally {
            tookMillis = timer.tookMillis();
        }
    }

    private <T> T put(Question<T> question) throws IOException, InterruptedException {
        timer.restart();
        if (endpoint.isEmpty()) {
            throw missing;
        }
        if (context.closed()) {
            throw new Failure(TroubleCode.TOOL_STOPPED, "");
        }
        return question.put(endpoint.get());
    }

    /** Notes a trouble. */
    public void stuck(Failure failure) {
        var told = context.closed() ? new Failure(TroubleCode.TOOL_STOPPED, "") : failure;
        trouble = Optional.of(told.trouble(where(), context.secrets()));
    }

    /** The endpoint as declared, redacted; empty if there is none. */
    public String where() {
        return endpoint.map(e -> context.secrets().redact(e.where())).orElse("");
    }

    public Instant at() {
        return at;
    }

    public Timer timer() {
        return timer;
    }

    public long tookMillis() {
        return tookMillis;
    }

    public Optional<Trouble> trouble() {
        return trouble;
    }
}
