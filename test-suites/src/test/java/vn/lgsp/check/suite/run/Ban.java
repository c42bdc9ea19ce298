package vn.lgsp.check.suite.run;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lgsp.check.reference.ReferenceLgsp;
import vn.lgsp.check.suite.run.HostileAnswers.Answer;
import vn.lgsp.check.suite.run.Relay.Fate;
import vn.lgsp.check.suite.run.Scenario.Closer;

/** How a target turns somebody away for good, on all its ports at once. */
enum Ban {
    CLOSES(Fate.CLOSE),
    RESETS(Fate.RESET),
    ALERTS(Fate.ALERT),
    /** The port is closed too. */
    REFUSES(Fate.CLOSE),
    FORBIDS(Fate.PASS),
    SHOWS_A_PAGE(Fate.PASS);

    private final Fate fate;

    Ban(Fate fate) {
        this.fate = fate;
    }

    /** Whether it stands before the platform and speaks TLS itself. */
    boolean endsTls() {
        return fate == Fate.PASS;
    }

    Trial before(ReferenceLgsp lgsp, Closer closer, int after) {
        var connections = new AtomicInteger();
        if (endsTls()) {
            return inHttp(lgsp, closer, after);
        }
        var rule = rule(connections, after);
        var https = closer.later(new Relay(lgsp.apiUrl().getPort(), rule));
        var http = closer.later(new Relay(lgsp.plainUrl().getPort(), rule));
        return Trial.of(lgsp).through(lgsp, https.port()).plainThrough(lgsp, http.port());
    }

    private Relay.Rule rule(AtomicInteger connections, int after) {
        return (number, first, sockets) -> {
            boolean banned = connections.incrementAndGet() > after;
            if (banned && this == REFUSES) {
                sockets.refuse();
            }
            return banned ? fate : Fate.PASS;
        };
    }

    /** Counts requests instead, and only those that a firewall that ends TLS can see. */
    private Trial inHttp(ReferenceLgsp lgsp, Closer closer, int after) {
        var requests = new AtomicInteger();
        Answer answer = HostileAnswers.page(this == FORBIDS ? "403 Forbidden" : "200 OK");
        var front = closer.later(new Front(lgsp.apiUrl().getPort(), (request, number, out) -> {
            boolean banned = requests.incrementAndGet() > after;
            if (banned) {
                answer.write(request, out);
            }
            return banned;
        }));
        var http = closer.later(new Sockets((socket, number) -> plain(lgsp, socket, requests, after, answer)));
        return Trial.of(lgsp)
                .through(lgsp, front.port())
                .trusting(front.rootPem())
                .plainThrough(lgsp, http.port());
    }

    private static void plain(ReferenceLgsp lgsp, Socket socket, AtomicInteger requests, int after, Answer answer)
            throws IOException, InterruptedException {
        var request = Front.request(socket.getInputStream());
        if (requests.incrementAndGet() > after) {
            answer.write(request, socket.getOutputStream());
            return;
        }
        try (var server = new Socket(Sockets.loopback(), lgsp.plainUrl().getPort())) {
            Front.passOn(request, server, socket.getOutputStream());
        }
    }
}
