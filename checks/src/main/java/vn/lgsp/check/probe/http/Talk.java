package vn.lgsp.check.probe.http;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import vn.lgsp.check.probe.net.Ask;
import vn.lgsp.check.probe.net.Endpoint;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.Texts;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.record.Header;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.RequestSeen;

/** One question over HTTP from its first preparation to the observation of it. One thread. */
final class Talk {
    private final ProbeContext context;
    private final String question;
    private final Ask ask;
    private final Issued issued;
    private Optional<BodyFacts.Echo> echo = Optional.empty();
    private RequestSeen request;
    private Optional<AnswerSeen> seen = Optional.empty();
    private Optional<Token> token = Optional.empty();
    private Optional<Failure> failure = Optional.empty();

    /** What has to be done with the endpoint to get an answer. */
    @FunctionalInterface
    interface Script {
        void play(Endpoint endpoint) throws IOException, InterruptedException;
    }

    Talk(ProbeContext context, String question, String method, Optional<URI> to, Failure missing) {
        this.context = context;
        this.question = question;
        this.ask = new Ask(context, to, missing);
        this.issued = Issued.of(context);
        this.request = new RequestSeen(method, ask.where(), List.of(), Optional.empty());
    }

    /** Looks in the answer for a text that is sent. */
    Talk expecting(BodyFacts.Echo text) {
        echo = Optional.of(text);
        return this;
    }

    /** Plays the script and says what was seen. */
    HttpObservation play(Script script) {
        ask.answer(Boolean.FALSE, endpoint -> {
            failure = Optional.empty();
            try {
                script.play(endpoint);
                return Boolean.TRUE;
            } catch (Failure e) {
                failure = Optional.of(e);
                throw e;
            }
        });
        return new HttpObservation(question, ask.where(), ask.at(), ask.tookMillis(), ask.trouble(), request, seen);
    }

    /** Sends the request and reads the answer. */
    void send(Endpoint endpoint, Outgoing outgoing) throws Failure {
        request = outgoing.seen();
        try (var exchange = new Exchange(context, endpoint, ask)) {
            ask.timer().restart();
            var incoming = Client.of(context).send(outgoing, exchange);
            try {
                read(incoming, exchange);
            } catch (IOException e) {
                throw HttpFailures.of(e, exchange, context);
            }
        }
    }

    private void read(Incoming incoming, Exchange exchange) throws IOException {
        var response = incoming.response();
        var whole = false;
        try {
            var body = Received.of(response);
            whole = !body.cut();
            exchange.close();
            ask.timer().stop();
            var json = BodyFacts.json(body, echo);
            take(response, body, json, (exchange.sentMillis() + incoming.atMillis()) / 2);
            judge(response, body, json);
        } finally {
            if (!whole) {
                exchange.cut();
            }
            close(response);
        }
    }

    private static void close(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException e) {
            // The answer was read or cut off before; what closing says changes nothing in it.
        }
    }

    private void take(ClassicHttpResponse response, Received body, JsonFacts json, long askedMillis) {
        var echoes = issued.echoes(head(response), body.text(), json);
        var tokens = json.tokens();
        tokens.text(head(response));
        tokens.text(body.text());
        var secret = issued.learn(json, tokens);
        token = secret.map(s -> new Token(s, System.nanoTime(), Issued.lifetime(json)));
        seen = Optional.of(new AnswerSeen(
                response.getVersion().format(),
                response.getCode(),
                headers(response),
                BodyFacts.seen(body, json, echo, context.secrets()),
                secret.map(s -> issued.seen(s, json)),
                date(response).map(d -> d.toEpochMilli() - askedMillis),
                echoes));
    }

    private void judge(ClassicHttpResponse response, Received body, JsonFacts json) throws Failure {
        var code = response.getCode();
        if (code == 429 || code == 503 && response.containsHeader("Retry-After")) {
            var after = Optional.ofNullable(response.getFirstHeader("Retry-After"))
                    .map(h -> ", Retry-After: " + h.getValue())
                    .orElse("");
            throw new Failure(TroubleCode.HTTP_SLOW_DOWN, code + after);
        }
        if (body.cut()) {
            throw new Failure(TroubleCode.HTTP_BODY_LIMIT, String.valueOf(Received.MOST));
        }
        if (json.beyondBounds()) {
            throw new Failure(TroubleCode.HTTP_JSON_LIMIT, String.join(", ", json.faults()));
        }
    }

    private List<Header> headers(ClassicHttpResponse response) {
        var headers = new ArrayList<Header>();
        for (var header : response.getHeaders()) {
            var value = Optional.ofNullable(header.getValue()).orElse("");
            headers.add(new Header(safe(header.getName()), TokenValues.masked(header.getName(), safe(value))));
        }
        return headers;
    }

    private String safe(String text) {
        return Texts.visible(context.secrets().redact(text));
    }

    private static String head(ClassicHttpResponse response) {
        var head = new StringBuilder(String.valueOf(response.getReasonPhrase())).append('\n');
        for (var header : response.getHeaders()) {
            head.append(header.getName()).append(": ").append(header.getValue()).append('\n');
        }
        return head.toString();
    }

    private static Optional<Instant> date(ClassicHttpResponse response) {
        try {
            return Optional.ofNullable(response.getFirstHeader("Date"))
                    .map(h -> DateTimeFormatter.RFC_1123_DATE_TIME
                            .withZone(ZoneOffset.UTC)
                            .parse(h.getValue().strip(), Instant::from));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The access token in the answer. */
    Optional<Token> token() {
        return token;
    }

    /** The answer, throttled or not. */
    Optional<AnswerSeen> seen() {
        return seen;
    }

    /** What kept the answer away. */
    Optional<Failure> failure() {
        return failure;
    }
}
