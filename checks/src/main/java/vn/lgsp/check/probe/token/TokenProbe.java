package vn.lgsp.check.probe.token;

import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.Observer;

/** Asks the token endpoint. */
public final class TokenProbe {
    private final ProbeContext context;
    private final Observer observer;

    public TokenProbe(ProbeContext context, Observer observer) {
        this.context = context;
        this.observer = observer;
    }

    /** Puts one question. */
    public HttpObservation ask(TokenQuestion question) {
        throw new UnsupportedOperationException(context.runId() + observer);
    }

    /** Logs in with the main credential the way the target declares, and keeps the token for later calls. */
    public HttpObservation logIn() {
        throw new UnsupportedOperationException();
    }
}
