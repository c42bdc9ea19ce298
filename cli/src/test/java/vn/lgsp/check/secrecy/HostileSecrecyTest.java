package vn.lgsp.check.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.lgsp.check.reference.Answer;
import vn.lgsp.check.reference.Body;
import vn.lgsp.check.reference.Call;
import vn.lgsp.check.reference.IssuedToken;
import vn.lgsp.check.reference.Place;

/** Tokens that come in a way that nobody expects are hidden too, and cost little. */
@Timeout(300)
class HostileSecrecyTest {
    private static final String HIDDEN = "hX5vQ9tokenZ2wK8rM4";

    /** How a platform may hand out a token that is not where RFC 6749 puts it. */
    static final Map<String, String> ODD_PLACES = Map.ofEntries(
            Map.entry("under another name", "{\"accessToken\":\"" + HIDDEN + "\"}"),
            Map.entry("further down", "{\"data\":[{\"access_token\":\"" + HIDDEN + "\"}]}"),
            Map.entry("as a form", "access_token=" + HIDDEN + "&token_type=bearer"),
            Map.entry("in XML", "<a><access_token>" + HIDDEN + "</access_token></a>"),
            Map.entry("in JSON in JSON", "{\"body\":\"{\\\"access_token\\\": \\\"" + HIDDEN + "\\\"}\"}"),
            Map.entry("escaped", "{\"d\":{\"refresh_token\":\"" + HIDDEN.replace("h", "\\u0068") + "\"}}"),
            Map.entry("twice", "{\"access_token\":\"" + HIDDEN.replace("Q", "\\u0051") + "\",\"access_token\":\"x\"}"),
            Map.entry("in a list", "{\"access_token\":[\"" + HIDDEN + "\"]}"),
            Map.entry("before a syntax error", "{\"access_token\":\"" + HIDDEN + "\",,}"),
            Map.entry("a JWT in a message", "{\"note\":\"eyJhbGciOiJub25lIn0." + HIDDEN + "." + HIDDEN + "\"}"));

    static final List<Map.Entry<String, String>> BODIES = List.copyOf(ODD_PLACES.entrySet());

    @TempDir
    Path place;

    /** A platform with the last word on its answers. */
    private static final class Answering extends Witness {
        private final BiFunction<Call, Answer, Answer> change;

        Answering(BiFunction<Call, Answer, Answer> change) {
            this.change = change;
        }

        @Override
        public Answer answer(Call call, Answer usual) {
            return change.apply(call, usual);
        }
    }

    @ParameterizedTest
    @FieldSource("BODIES")
    void aTokenInAnOddPlace(Map.Entry<String, String> body) {
        var witness = new Answering(
                (call, usual) -> call.place() == Place.TOKEN ? usual.withBody(Body.of(body.getValue())) : usual);
        witness.tokens().add(HIDDEN);
        try (var stage = Stage.with(place, witness)) {
            stage.nothingIsIn(stage.runTarget("--evidence", "full", "--check", "ACC-017.token-answer"));
            assertThat(stage.files().toString()).contains("\"log in\"");
        }
    }

    @Test
    void aTokenInHeaders() {
        var witness = new Answering((call, usual) -> usual.adding("X-Auth-Token", HIDDEN)
                .adding("Set-Cookie", "JSESSIONID=" + HIDDEN + "; Path=/; Secure")
                .adding("Location", "/callback#access_token=" + HIDDEN)
                .adding("X-Debug", "issued id_token: " + HIDDEN));
        witness.tokens().add(HIDDEN);
        try (var stage = Stage.with(place, witness)) {
            stage.nothingIsIn(stage.runTarget("--evidence", "full", "--check", "ACC-001.no-token"));
            assertThat(stage.files().toString()).contains("X-Auth-Token", "JSESSIONID=");
        }
    }

    @Test
    void aTokenTooShortToBeLookedFor() {
        var witness = new Answering((call, usual) -> call.place() == Place.TOKEN
                ? usual.withBody(
                        Body.of("{\"access_token\":\"zq7Xw\",\"token_type\":\"Bearer\",\"n\":\"\\u007aq7Xw\"}"))
                : usual);
        try (var stage = Stage.with(place, witness)) {
            var output = stage.runTarget("--evidence", "full", "--suite", "access");
            assertThat(output.out() + output.err() + stage.files()).doesNotContain("zq7Xw", "\\u007aq7Xw");
        }
    }

    @Test
    void tensOfThousandsOfTokens() {
        var flood = IntStream.range(0, 30_000)
                .mapToObj(i -> "{\"access_token\":\"flood-" + i + "-" + HIDDEN + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        var witness =
                new Answering((call, usual) -> call.place() == Place.API ? usual.withBody(Body.of(flood)) : usual);
        witness.tokens().add(HIDDEN);
        try (var stage = Stage.with(place, witness)) {
            var before = System.nanoTime();
            stage.nothingIsIn(stage.runTarget("--evidence", "full", "--check", "ACC-001.no-token"));
            assertThat(System.nanoTime() - before).isLessThan(60_000_000_000L);
        }
    }

    @Test
    void aTokenOfAMillionCharacters() {
        var witness = new Witness() {
            @Override
            public String tokenText(IssuedToken token, String usual) {
                return HIDDEN + "y".repeat(900_000);
            }
        };
        witness.tokens().add(HIDDEN);
        try (var stage = Stage.with(place, witness)) {
            stage.nothingIsIn(stage.runTarget("--evidence", "full", "--suite", "access"));
        }
    }
}
