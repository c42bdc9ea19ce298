package vn.lgsp.check.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A description with a secret where none may be is refused, without repeating it. */
@Timeout(300)
class ConfigurationSecrecyTest {
    private static final String SECRET = "Tz7Kq2mWx9Rb4Lv6";
    private static final String REFERENCE = "\"${file:main.secret}\"";

    @TempDir
    Path place;

    /** What is wrong with a description: a text in it, and what somebody wrote in its place. */
    private record Mistake(String text, String written) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(REFERENCE, SECRET),
            new Mistake(REFERENCE, "\"" + SECRET + "\""),
            new Mistake(REFERENCE, "[" + SECRET + "]"),
            new Mistake(REFERENCE, "{value: " + SECRET + "}"),
            new Mistake(REFERENCE, "\"prefix-${file:main.secret}-" + SECRET + "\""),
            new Mistake(REFERENCE, "\"${" + SECRET + "}\""),
            new Mistake(REFERENCE, "${file:main.secret}, password: " + SECRET),
            new Mistake(REFERENCE, "${file:main.secret}, " + SECRET + ": 1"),
            new Mistake(REFERENCE, "'" + SECRET),
            new Mistake(REFERENCE, "\"" + SECRET + "\\q\""),
            new Mistake(REFERENCE, "&" + SECRET + " x"),
            new Mistake(REFERENCE, "!!" + SECRET + " x"),
            new Mistake("login: basic", "login: " + SECRET),
            new Mistake("https://localhost", "https://user:" + SECRET + "@localhost"),
            new Mistake("client-store-password: \"${env:MARKED_STORE}\"", "client-store-password: " + SECRET),
            new Mistake("password: \"${file:proxy.secret}\"", "password: " + SECRET),
            new Mistake("\"http://127.0.0.1:9\"", "\"http://user:" + SECRET + "@127.0.0.1:9\""));

    @Test
    void inlineOrInTheWrongPlace() {
        for (int i = 0; i < MISTAKES.size(); i++) {
            try (var stage = Stage.with(place.resolve("m" + i), new Witness())) {
                var mistake = MISTAKES.get(i);
                stage.describing(mistake.text(), mistake.written());
                for (String language : List.of("vi", "en")) {
                    var output = stage.runTarget("--lang", language, "--debug");

                    assertThat(output.code()).as(mistake + output.err()).isEqualTo(2);
                    assertThat(output.err()).contains("lgsp.yaml:");
                    assertThat(new Finder(List.of(SECRET)).in(output.out() + output.err()))
                            .as(mistake.toString())
                            .isEmpty();
                    stage.nothingIsIn(output);
                    assertThat(stage.files()).isEmpty();
                }
            }
        }
    }

    @Test
    void tooShortOrNotAsItMustBe() {
        var values = List.of("Tz7Kq2m", SECRET + "\n" + SECRET, SECRET + "\u0000", SECRET + "\u001b[31m");
        for (int i = 0; i < values.size(); i++) {
            try (var stage = Stage.with(place.resolve("v" + i), new Witness())) {
                stage.input("main.secret", values.get(i));
                var output = stage.runTarget("--debug");

                assertThat(output.code()).isEqualTo(2);
                assertThat(output.out() + output.err()).doesNotContain("Tz7Kq2m");
                stage.nothingIsIn(output);
            }
        }
    }

    @Test
    void aPasswordThatDoesNotOpenTheStore() {
        try (var stage = Stage.with(place, new Witness())) {
            var output = stage.setting("MARKED_STORE", SECRET).runTarget("--debug");

            assertThat(output.code()).isEqualTo(2);
            assertThat(new Finder(List.of(SECRET)).in(output.out() + output.err()))
                    .isEmpty();
            stage.nothingIsIn(output);
        }
    }
}
