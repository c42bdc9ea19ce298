package vn.lgsp.check.probe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lgsp.check.probe.scripted.Bench;

@Timeout(60)
class TokenValuesTest {
    private static final String LONG = "x".repeat(TokenValues.LONGEST - 10);

    private static TokenValues in(String text) {
        var tokens = JsonFacts.of(text, Optional.empty()).tokens();
        tokens.text(text);
        return tokens;
    }

    @Test
    void tokensAreFoundByTheirNames() {
        assertThat(in("{\"a\":{\"refreshToken\":\"abcdefgh1\"},\"id_token\":\"abcdefgh2\"}")
                        .values())
                .containsExactlyInAnyOrder("abcdefgh1", "abcdefgh2");
        assertThat(in("see access_token=abcdefgh3&x").values()).containsExactly("abcdefgh3");
    }

    @Test
    void ordinaryAnswersHoldNone() {
        for (String text : new String[] {
            "{\"error\":\"invalid_token\",\"error_description\":\"The access token expired\"}",
            "error=\"invalid_token\", error_description=\"access_token is missing\"",
            "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"token\":null}",
        }) {
            assertThat(in(text).values()).as(text).isEmpty();
            assertThat(in(text).beyond()).as(text).isFalse();
            assertThat(TokenValues.masked(text)).isEqualTo(text);
        }
    }

    @Test
    void whatCanNotBeLookedForIsTold() {
        assertThat(in("{\"access_token\":\"short\"}").beyond()).isTrue();
        assertThat(in("{\"access_token\":{\"value\":\"abcdefgh1\"}}").beyond()).isTrue();
        assertThat(in("{\"access_token\":\"" + LONG + "0123456789+\"}").beyond())
                .isTrue();
        assertThat(in(many(0, TokenValues.MOST)).beyond()).isFalse();
        assertThat(in(many(0, TokenValues.MOST + 1)).beyond()).isTrue();
        assertThat(in(many(0, 50_000)).values()).hasSize(TokenValues.MOST);
    }

    private static String many(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "{\"access_token\":\"token-number-" + i + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void aRunLooksForSoManyOnly() {
        try (var context = Bench.at("https://localhost:1").context()) {
            var issued = Issued.of(context);
            var given = 0;
            for (var i = 0; i < 1000; i++) {
                var text = "{\"further\":{\"access_token\":\"" + LONG + i + "\"}}";
                var tokens = in(text);
                issued.learn(JsonFacts.of(text, Optional.empty()), tokens);
                given += tokens.beyond() ? 1 : 0;
            }
            assertThat(given).isGreaterThan(900);
            assertThat(context.secrets().redact(LONG + "0")).isEqualTo("«token-alike»");
        }
    }

    @Test
    void headersThatHandOutTokensAreMasked() {
        assertThat(TokenValues.masked("Set-Cookie", "JSESSIONID=abc; Path=/")).isEqualTo("JSESSIONID=«cookie»; Path=/");
        assertThat(TokenValues.masked("X-Auth-Token", "abc")).isEqualTo("«token»");
        assertThat(TokenValues.masked("Location", "/cb#access_token=a1&x=y")).isEqualTo("/cb#access_token=«token»&x=y");
        assertThat(TokenValues.masked("X-Body", "{\\\"id_token\\\":\\\"ab\\\"}"))
                .isEqualTo("{\\\"id_token\\\":\\\"«token»\\\"}");
        assertThat(TokenValues.masked("X-Debug", "got eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln."))
                .isEqualTo("got «token».");
    }
}
