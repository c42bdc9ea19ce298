package vn.lgsp.check.selftest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.record.HandshakeObservation;
import vn.lgsp.check.record.Header;
import vn.lgsp.check.record.HelloObservation;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.Observation;
import vn.lgsp.check.record.Observed;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.record.TokenSeen;
import vn.lgsp.check.verdict.Trouble;

/** What each check of a run got to see, as text, without what differs from run to run. */
final class Sights {
    private static final Pattern CORRELATION = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TOKEN = Pattern.compile("token-[0-9]+");
    private static final long BEHIND_MILLIS = -1_500;

    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, List<String>> sights = new HashMap<>();

    private Sights() {}

    static Sights of(RunRecord record) {
        var sights = new Sights();
        record.observations().stream().map(Observed::observation).forEach(sights::learn);
        record.observations().stream()
                .filter(observed -> observed.look() == 1)
                .forEach(observed -> sights.sights
                        .computeIfAbsent(observed.check(), check -> new ArrayList<>())
                        .add(sights.told(observed.observation())));
        return sights;
    }

    /** What that check saw in its first look, in order. */
    List<String> of(String check) {
        return sights.getOrDefault(check, List.of());
    }

    private void learn(Observation observation) {
        if (observation instanceof HttpObservation http) {
            http.seen().flatMap(AnswerSeen::token).ifPresent(token -> tokens.put(token.handle(), shape(token)));
        }
    }

    private String told(Observation observation) {
        var trouble = observation.trouble().map(Trouble::code).orElse("");
        if (observation instanceof HelloObservation hello) {
            return String.join(" ", trouble, hello.reply().name(), hello.version(), hello.suite(), hello.alert());
        }
        if (observation instanceof HandshakeObservation handshake) {
            return trouble + certificate(handshake);
        }
        return observation instanceof HttpObservation http
                ? trouble
                        + http.seen()
                                .map(a -> neutral(credential(http) + answer(a)))
                                .orElse("")
                : trouble;
    }

    private static String certificate(HandshakeObservation seen) {
        return seen.certificates().stream()
                .findFirst()
                .map(c -> c.key() + c.names()
                        + Duration.between(c.notBefore(), c.notAfter()).toDays()
                        + " of "
                        + seen.certificates().size())
                .orElse("");
    }

    private static String credential(HttpObservation http) {
        return http.request().headers().stream()
                .filter(header -> header.name().equalsIgnoreCase("Authorization"))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }

    private static String answer(AnswerSeen answer) {
        return answer.version()
                + answer.status()
                + answer.headers().stream().map(Sights::header).toList()
                + answer.body().text().orElse("")
                + answer.token().map(Sights::shape).orElse("")
                + answer.clockOffsetMillis().map(off -> off < BEHIND_MILLIS).orElse(false);
    }

    private String neutral(String text) {
        var known = TOKEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(tokens.getOrDefault(found.group(), "token")));
        return CORRELATION.matcher(known).replaceAll("ID");
    }

    private static String header(Header header) {
        return header.name().equalsIgnoreCase("Date") ? header.name() : header.toString();
    }

    private static String shape(TokenSeen token) {
        return token.form() + token.length() + token.type() + token.expiresIn();
    }
}
