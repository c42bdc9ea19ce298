package vn.lgsp.check.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.verdict.Trouble;

/** Every trouble has a text in both languages that says where, and what to do. */
class TroubleTextsTest {

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var in = Trouble.class.getResourceAsStream("/vn/lgsp/check/record/troubles_" + language + ".properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyCodeHasItsText(String language) throws IOException {
        var keys = Arrays.stream(TroubleCode.values())
                .map(c -> new Failure(c, "").trouble("", new Secrets()).key())
                .collect(Collectors.toSet());
        var texts = texts(language);
        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(text.toString())
                        .hasSizeGreaterThan(60)
                        .endsWith(".")
                        .doesNotContain("''")
                        .satisfies(t -> assertThat(t.replace("{where}", "").replace("{detail}", ""))
                                .doesNotContain("{", "}")));
    }

    @Test
    void bothLanguagesTellTheSame() throws IOException {
        var vi = texts("vi");
        var en = texts("en");
        for (var key : en.stringPropertyNames()) {
            for (var place : new String[] {"{where}", "{detail}", "lgsp.yaml", "--rate", "timeouts."}) {
                assertThat(vi.getProperty(key).contains(place))
                        .as(key + place)
                        .isEqualTo(en.getProperty(key).contains(place));
            }
        }
    }

    @Test
    void codesAreUniqueAndStable() {
        assertThat(Arrays.stream(TroubleCode.values()).map(c -> c.layer().id() + "." + c.code()))
                .doesNotHaveDuplicates();
    }

    @Test
    void detailsAreRedactedEscapedAndShortened() {
        var secrets = new Secrets();
        secrets.add("main.secret", "S3cret-value-of-ours");
        var trouble = new Failure(TroubleCode.HTTP_NOT_HTTP, "\033[31m S3cret-value-of-ours \u202e" + "x".repeat(900))
                .trouble("https://x", secrets);
        assertThat(trouble.detail())
                .startsWith("\\u001b[31m «main.secret» \\u202exxx")
                .contains("… (+")
                .hasSizeLessThan(330);
    }
}
