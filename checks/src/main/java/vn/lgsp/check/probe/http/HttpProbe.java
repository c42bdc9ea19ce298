package vn.lgsp.check.probe.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.Observer;
import vn.lgsp.check.target.Credential;
import vn.lgsp.check.target.Role;
import vn.lgsp.check.target.Service;

/** Calls the target's services over HTTP. */
public final class HttpProbe {
    private final ProbeContext context;
    private final Observer observer;

    public HttpProbe(ProbeContext context, Observer observer) {
        this.context = context;
        this.observer = observer;
    }

    /** Calls the first declared service; where the other application has no grant, the service named so. */
    public HttpObservation call(Bearer bearer) {
        var other = bearer == Bearer.OTHER_APPLICATION || bearer == Bearer.OWN_AT_NOT_GRANTED;
        var which = other ? "service not granted" : "first-service";
        var question = "GET " + which + " with " + bearer.id() + " token";
        return observer.observe(HttpObservation.class, question, () -> {
            var service = other ? notGranted() : first();
            var talk = new Talk(context, question, "GET", service.flatMap(this::address), missing(other));
            return talk.play(endpoint -> new Call(context, talk, endpoint).with(bearer));
        });
    }

    /** Sends a text to the echo service with our own token, and sees how it comes back. */
    public HttpObservation echo(String text) {
        var question = "GET echo-service";
        return observer.observe(HttpObservation.class, question, () -> {
            var service = context.target().echoService();
            var none = new Failure(TroubleCode.TOOL_NO_ECHO_SERVICE, "");
            var talk = new Talk(context, question, "GET", service.flatMap(this::address), none);
            service.flatMap(Service::echoPointer).ifPresent(p -> talk.expecting(new BodyFacts.Echo(text, p)));
            return talk.play(endpoint -> {
                var parameter = service.flatMap(Service::echoParameter).orElseThrow(() -> none);
                new Call(context, talk, endpoint).asking(encoded(parameter) + '=' + encoded(text));
            });
        });
    }

    /**
     * Asks without TLS: the declared plain endpoint, otherwise the port of the https endpoint. Trouble is an answer of
     * its own here: {@code tcp.refused}, {@code http.closed}, {@code http.speaks-tls}.
     */
    public HttpObservation plain(PlainQuestion asked) {
        var question = "plain " + asked.id();
        return observer.observe(HttpObservation.class, question, () -> {
            var token = asked == PlainQuestion.TOKEN;
            var secure = token ? context.target().endpoint(Role.TOKEN) : first().flatMap(this::address);
            var method = token ? "POST" : "GET";
            var talk = new Talk(context, question, method, secure.map(this::plain), missing(false));
            return talk.play(endpoint -> {
                var madeUp = MadeUp.of(context);
                talk.send(
                        endpoint,
                        token
                                ? LogIn.anonymous()
                                        .asNobody(madeUp, Credential.Login.BASIC)
                                        .request(endpoint.uri())
                                : Outgoing.get(endpoint.uri())
                                        .with(
                                                "Authorization",
                                                Shown.open("Bearer ").plus(madeUp.word())));
            });
        });
    }

    private Optional<Service> first() {
        return context.target().services().values().stream().findFirst();
    }

    private Failure missing(boolean other) {
        if (context.target().endpoint(Role.API).isEmpty()) {
            return new Failure(TroubleCode.TOOL_NO_ENDPOINT, Role.API.id());
        }
        return other
                        && context.target()
                                .credential(Credential.OTHER_APPLICATION)
                                .isEmpty()
                ? new Failure(TroubleCode.TOKEN_NO_SECOND_APPLICATION, Credential.OTHER_APPLICATION)
                : new Failure(TroubleCode.TOOL_NO_SERVICE, other ? Credential.OTHER_APPLICATION : "");
    }

    private Optional<Service> notGranted() {
        return context.target()
                .credential(Credential.OTHER_APPLICATION)
                .flatMap(Credential::notGranted)
                .flatMap(name -> Optional.ofNullable(context.target().services().get(name)));
    }

    private Optional<URI> address(Service service) {
        return context.target().endpoint(Role.API).map(base -> below(base, service.path()));
    }

    /**
     * The same in plain HTTP: where the target declares it, if on the same host, else on the same port. The declared
     * address stands for the api endpoint, so the path below that is kept.
     */
    private URI plain(URI secure) {
        var path = Optional.ofNullable(secure.getRawPath()).orElse("");
        var api = context.target().endpoint(Role.API).map(URI::getRawPath).orElse("");
        var front = api.endsWith("/") ? api.substring(0, api.length() - 1) : api;
        return context.target()
                .endpoint(Role.PLAIN)
                .filter(base -> base.getHost().equalsIgnoreCase(secure.getHost()))
                .map(base -> path.startsWith(front) ? below(base, path.substring(front.length())) : base.resolve(path))
                .orElseGet(() -> URI.create("http://" + authority(secure) + path));
    }

    private static String authority(URI secure) {
        return secure.getPort() >= 0 ? secure.getRawAuthority() : secure.getRawAuthority() + ":443";
    }

    private static URI below(URI base, String path) {
        var front = base.toString();
        var joint = front.endsWith("/") ? front.substring(0, front.length() - 1) : front;
        return URI.create(joint + (path.startsWith("/") ? path : '/' + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
