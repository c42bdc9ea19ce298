package vn.lgsp.check.probe.tls;

import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.record.HandshakeObservation;
import vn.lgsp.check.record.HelloObservation;
import vn.lgsp.check.record.Observer;
import vn.lgsp.check.target.Role;

/** Asks what TLS an endpoint speaks. */
public final class TlsProbe {
    private final ProbeContext context;
    private final Observer observer;

    public TlsProbe(ProbeContext context, Observer observer) {
        this.context = context;
        this.observer = observer;
    }

    /** Offers one kind of TLS by a raw ClientHello and looks at the first answer only. */
    public HelloObservation offer(Role role, Hello hello) {
        throw new UnsupportedOperationException(context.runId() + observer);
    }

    /** Finishes a handshake whatever the certificate, and judges the certificate by the target's trust. */
    public HandshakeObservation handshake(Role role) {
        throw new UnsupportedOperationException();
    }
}
