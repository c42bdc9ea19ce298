package vn.lgsp.check.probe.http;

import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.Observer;

/** Calls the target's services over HTTP. */
public final class HttpProbe {
    private final ProbeContext context;
    private final Observer observer;

    public HttpProbe(ProbeContext context, Observer observer) {
        this.context = context;
        this.observer = observer;
    }

    /** Calls the first declared service; {@link Bearer#OTHER_APPLICATION} the service that it has no grant for. */
    public HttpObservation call(Bearer bearer) {
        throw new UnsupportedOperationException(context.runId() + observer);
    }

    /** Sends a text to the echo service with our own token, and sees how it comes back. */
    public HttpObservation echo(String text) {
        throw new UnsupportedOperationException();
    }

    /** Asks without TLS. */
    public HttpObservation plain(PlainQuestion asked) {
        throw new UnsupportedOperationException();
    }
}
