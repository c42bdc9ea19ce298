package vn.lgsp.check.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lgsp.check.report.Samples;
import vn.lgsp.check.standard.CatalogueReader;
import vn.lgsp.check.standard.Language;

/** Every kind of verdict on the screen, with values from a hostile target. */
class RunScreenTest {
    private static String screen(Language language) {
        var bytes = new ByteArrayOutputStream();
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var view = new RunView(
                Samples.record(),
                CatalogueReader.bundled(),
                Texts.of(language, Sheet.class),
                Palette.PLAIN,
                List.of("lgsp-check", "run"),
                true);
        new RunScreen(view, stream).print(List.of("r/result.json"));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void nothingFromOutsideIsRawAndNoLineIsTooLong(Language language) {
        assertThat(screen(language))
                .contains("\\u001b[2J", "\\u202e", "\\u0000")
                .doesNotContain("\u001b", "\u202e", "\u0000", "\n; rm");
        assertThat(screen(language).lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(80));
    }

    @Test
    void whatNeedsDoingStandsInTheOrderOfWeight() {
        assertThat(screen(Language.EN).lines().filter(line -> line.matches("[0-9]+\\. .*")))
                .map(line -> line.replaceAll("^[0-9]+\\. +", "").replaceAll("  .*", ""))
                .containsExactly("FAIL", "TOOL ERROR", "INCONCLUSIVE", "BLOCKED", "WARN");
    }
}
