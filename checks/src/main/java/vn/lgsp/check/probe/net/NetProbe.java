package vn.lgsp.check.probe.net;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import vn.lgsp.check.record.ConnectObservation;
import vn.lgsp.check.record.NameObservation;
import vn.lgsp.check.record.Observer;
import vn.lgsp.check.target.Role;
import vn.lgsp.check.verdict.Trouble;

/** Asks for names and for bare connections. Behind a proxy both are the proxy's: more can't be seen from here. */
public final class NetProbe {
    private final ProbeContext context;
    private final Observer observer;

    public NetProbe(ProbeContext context, Observer observer) {
        this.context = context;
        this.observer = observer;
    }

    /** Looks the endpoint's name up. */
    public NameObservation resolve(Role role) {
        var question = "resolve " + role.id();
        return observer.observe(NameObservation.class, question, () -> {
            var ask = new Ask(context, role);
            var addresses = ask.answer(
                    List.<InetAddress>of(), endpoint -> context.connector().look(endpoint));
            return new NameObservation(
                    question, ask.where(), ask.at(), ask.tookMillis(), ask.trouble(), numeric(addresses));
        });
    }

    /** Opens a TCP connection to the endpoint and closes it. */
    public ConnectObservation connect(Role role) {
        var question = "connect " + role.id();
        return observer.observe(ConnectObservation.class, question, () -> {
            var ask = new Ask(context, role);
            var address = ask.answer("", endpoint -> {
                try (var wire = context.connector().open(endpoint, ask.timer())) {
                    return wire.address();
                }
            });
            Optional<Trouble> trouble = ask.trouble();
            return new ConnectObservation(question, ask.where(), ask.at(), ask.tookMillis(), trouble, address);
        });
    }

    private static List<String> numeric(List<InetAddress> addresses) {
        return addresses.stream().map(InetAddress::getHostAddress).toList();
    }
}
