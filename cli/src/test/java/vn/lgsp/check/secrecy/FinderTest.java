package vn.lgsp.check.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A canary: what finds nothing in the program's output does find each secret in each encoding. */
class FinderTest {
    static final List<Encoding> ENCODINGS = Encoding.ALL;

    private static final String AROUND = "{\n  \"seq\" : 12,\n  \"text\" : \"%s\",\n  \"next\" : \"a b c\"\n}\n";

    @ParameterizedTest
    @FieldSource("ENCODINGS")
    void everySecretIsFoundInEveryEncoding(Encoding encoding) {
        var finder = new Finder(Marks.ALL);
        for (String secret : Marks.ALL) {
            var written = AROUND.replace("%s", encoding.of().apply(secret));

            assertThat(finder.in(written)).as(secret).containsOnlyKeys(secret);
        }
    }

    @ParameterizedTest
    @FieldSource("ENCODINGS")
    void everySecretIsFoundWhenTheBytesOfAHeaderWereTakenForLatin(Encoding encoding) {
        for (String secret : Marks.ALL) {
            var header = new String(
                    encoding.of().apply(secret).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

            assertThat(new Finder(Marks.ALL).in("X-Echo: " + header + "\r\n")).containsOnlyKeys(secret);
        }
    }

    @Test
    void halfOfASecretIsAFind() {
        var secret = Marks.MAIN_SECRET;

        assertThat(new Finder(Marks.ALL).in("cut off: " + secret.substring(0, secret.length() / 2)))
                .containsOnlyKeys(secret);
    }

    @Test
    void eachTellingPartOfATokenIsAFind() {
        var token = Witness.jwt(7);
        var parts = token.split("\\.");

        assertThat(new Finder(Set.of(token)).in("typ " + parts[0])).isEmpty();
        assertThat(new Finder(Set.of(token)).in("payload " + parts[1])).containsOnlyKeys(token);
        assertThat(new Finder(Set.of(token)).in("signature " + parts[2])).containsOnlyKeys(token);
    }

    @Test
    void whereThereIsNoneNoneIsFound() {
        assertThat(new Finder(Marks.ALL).in(AROUND + "«main.client-secret» Basic «main.client-id»"))
                .isEmpty();
    }
}
