package vn.lgsp.check.record;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What came back.
 *
 * @param version the protocol version of the status line, for example {@code HTTP/1.1}
 * @param headers redacted; in shape only those that say nothing of a person
 * @param body facts of the body, and its text if kept
 * @param token facts of an access token in it; empty if there is none
 * @param clockOffsetMillis the Date header less our own clock, half of the round trip taken off; empty without a
 *     readable Date. Whole seconds are all that a Date header can tell
 * @param echoes the encodings in which a credential of ours came back, for example {@code plain} or {@code base64}
 */
public record AnswerSeen(
        String version,
        int status,
        List<Header> headers,
        BodySeen body,
        Optional<TokenSeen> token,
        Optional<Long> clockOffsetMillis,
        Set<String> echoes) {

    private static final Set<String> IMPERSONAL = Set.of(
            "allow",
            "cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "pragma",
            "retry-after",
            "server",
            "transfer-encoding",
            "www-authenticate",
            "x-correlation-id");

    public AnswerSeen {
        headers = List.copyOf(headers);
        echoes = Collections.unmodifiableSortedSet(new TreeSet<>(echoes));
    }

    /** All values of the header of that name, in any case. */
    public Stream<String> values(String name) {
        return headers.stream().filter(h -> h.name().equalsIgnoreCase(name)).map(Header::value);
    }

    /** The first value of the header of that name, in any case. */
    public Optional<String> header(String name) {
        return values(name).findFirst();
    }

    /** The media type without its parameters, in lower case; empty if none is named. */
    public String mediaType() {
        return header("Content-Type")
                .map(t -> t.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether the status is of the 2xx class. */
    public boolean success() {
        return status / 100 == 2;
    }

    /** Whether it calls itself a page for people. */
    public boolean page() {
        return header("Content-Type")
                .filter(t -> t.strip().toLowerCase(Locale.ROOT).startsWith("text/html"))
                .isPresent();
    }

    /** Whether the status is of the 4xx class. */
    public boolean refusal() {
        return status / 100 == 4;
    }

    AnswerSeen shape() {
        var kept = headers.stream()
                .filter(h -> IMPERSONAL.contains(h.name().toLowerCase(Locale.ROOT)))
                .toList();
        return new AnswerSeen(version, status, kept, body.shape(), token, clockOffsetMillis, echoes);
    }
}
