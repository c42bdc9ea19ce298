package vn.lgsp.check.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lgsp.check.console.Columns;
import vn.lgsp.check.console.Palette;
import vn.lgsp.check.console.Sheet;
import vn.lgsp.check.console.Texts;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.standard.Language;
import vn.lgsp.check.variants.Variants;

/** The table of the self-test. */
class MatrixScreenTest {
    @ParameterizedTest
    @EnumSource
    void aRowForEachAndATotal(Language language) {
        var bytes = new ByteArrayOutputStream();
        var sheet = new Sheet(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        var faults = Faults.all();
        var screen = new MatrixScreen(Texts.of(language, Sheet.class), Palette.PLAIN, sheet, faults);
        var broken = new Row(
                Row.Kind.FAULT,
                "http-without-date",
                "connection",
                List.of(
                        new Row.Problem("not-caught", "no-date: x.y PASS []"),
                        new Row.Problem("changed", "\u001b[2J")));
        var rows = List.of(
                new Row(Row.Kind.REFERENCE, "reference", "all", List.of()),
                broken,
                new Row(Row.Kind.VARIANT, Variants.all().get(0).id(), "all", List.of()));
        rows.forEach(screen::row);
        faults.forEach(fault -> screen.row(new Row(Row.Kind.FAULT, fault.id(), fault.suite(), List.of())));
        assertThat(screen.total(rows)).isFalse();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("http-without-date", "no-date: x.y PASS []", "\\u001b[2J")
                .doesNotContain("\u001b");
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(80));
    }
}
