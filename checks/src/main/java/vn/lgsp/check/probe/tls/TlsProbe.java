package vn.lgsp.check.probe.tls;

import java.io.IOException;
import java.util.Optional;
import vn.lgsp.check.probe.net.Ask;
import vn.lgsp.check.probe.net.Endpoint;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.record.HandshakeObservation;
import vn.lgsp.check.record.HelloObservation;
import vn.lgsp.check.record.HelloObservation.Reply;
import vn.lgsp.check.record.Observer;
import vn.lgsp.check.target.Role;
import vn.lgsp.check.verdict.Cause;

/** Asks what TLS an endpoint speaks. */
public final class TlsProbe {
    private static final String LAYER = "hello";
    private static final String MODERN = "modern hello";
    private static final String HANDSHAKE = "tls";

    private final ProbeContext context;
    private final Observer observer;

    public TlsProbe(ProbeContext context, Observer observer) {
        this.context = context;
        this.observer = observer;
    }

    /**
     * Offers one kind of TLS by a raw ClientHello and looks at the first answer only. Silence counts as a refusal only if
     * a hello that every server of today answers gets its answer just afterwards, and a cut connection only if it is cut
     * again. An alert counts unless a server that went on with such a hello before turns that one away too by now.
     */
    public HelloObservation offer(Role role, Hello hello) {
        var question = "hello " + hello.title() + ' ' + role.id();
        return observer.observe(HelloObservation.class, question, () -> {
            var ask = new Ask(context, role);
            var nothing = new Seen(Reply.NONE, ServerReply.closed());
            var seen = ask.answer(nothing, endpoint -> offered(endpoint, hello, ask, true));
            return new HelloObservation(
                    question,
                    ask.where(),
                    ask.at(),
                    ask.tookMillis(),
                    ask.trouble(),
                    seen.reply,
                    seen.detail.version(),
                    seen.detail.suite(),
                    seen.detail.said());
        });
    }

    /** Finishes a handshake whatever the certificate, and judges the certificate by the target's trust. */
    public HandshakeObservation handshake(Role role) {
        var question = "handshake " + role.id();
        return observer.observe(HandshakeObservation.class, question, () -> {
            var ask = new Ask(context, role);
            var open = new OpenHandshake(context);
            var facts = ask.answer(Optional.<OpenHandshake.Facts>empty(), e -> Optional.of(open.with(e, ask.timer())));
            return open.observation(question, ask, facts);
        });
    }

    private record Seen(Reply reply, ServerReply detail) {}

    private Seen offered(Endpoint endpoint, Hello hello, Ask ask, boolean first)
            throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var reply = put(endpoint, ClientHello.of(hello, endpoint.host()), ask);
        var limit = context.target().timeouts().tls().toNanos();
        var cut = System.nanoTime() - begun < limit;
        switch (reply.kind()) {
            case SERVER_HELLO -> {
                noteHello(endpoint, reply);
                return new Seen(selects(hello, reply) ? Reply.SERVER_HELLO : Reply.OTHER_VERSION, reply);
            }
            case ALERT -> {
                if (context.answeredBefore(endpoint, MODERN) || context.answeredBefore(endpoint, HANDSHAKE)) {
                    control(endpoint, ask);
                }
                context.noteAnswer(endpoint, LAYER);
                return new Seen(Reply.ALERT, reply);
            }
            case OTHER -> throw new Failure(TroubleCode.TLS_NOT_TLS, reply.said());
            case CLOSED -> {
                control(endpoint, ask);
                return first && cut ? offered(endpoint, hello, ask, false) : new Seen(Reply.CLOSED, reply);
            }
        }
        throw new IllegalStateException();
    }

    private void noteHello(Endpoint endpoint, ServerReply reply) {
        context.noteAnswer(endpoint, LAYER);
        if (reply.version().equals("TLSv1.2") || reply.version().equals("TLSv1.3")) {
            context.noteAnswer(endpoint, MODERN);
        }
    }

    private static boolean selects(Hello hello, ServerReply reply) {
        return hello.title().equals(reply.version()) || hello.title().startsWith(reply.version() + " with ");
    }

    private void control(Endpoint endpoint, Ask ask) throws Failure, InterruptedException {
        var before = context.answeredBefore(endpoint, LAYER) || context.answeredBefore(endpoint, HANDSHAKE);
        try {
            if (put(endpoint, ClientHello.modern(endpoint.host()), ask).kind() == ServerReply.Kind.SERVER_HELLO) {
                context.noteAnswer(endpoint, LAYER);
                context.noteAnswer(endpoint, MODERN);
                return;
            }
        } catch (Failure e) {
            if (!e.code().equals(TroubleCode.TCP_NO_ANSWER_ANY_MORE)) {
                throw e;
            }
        }
        throw new Failure(
                TroubleCode.TLS_NO_ANSWER_ANY_MORE, before ? Cause.THROTTLED : Cause.NETWORK, endpoint.host());
    }

    private ServerReply put(Endpoint endpoint, byte[] hello, Ask ask) throws Failure, InterruptedException {
        try (var wire = context.connector().open(endpoint, ask.timer())) {
            var limit = context.watchdog().limit(context.target().timeouts().tls(), wire);
            try (limit) {
                wire.socket().getOutputStream().write(hello);
                return ServerReply.read(wire.socket().getInputStream());
            } catch (IOException e) {
                return ServerReply.closed();
            }
        }
    }
}
