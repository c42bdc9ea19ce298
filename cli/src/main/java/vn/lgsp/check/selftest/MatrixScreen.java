package vn.lgsp.check.selftest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.lgsp.check.console.Columns;
import vn.lgsp.check.console.Palette;
import vn.lgsp.check.console.Sheet;
import vn.lgsp.check.console.Texts;
import vn.lgsp.check.faults.Fault;
import vn.lgsp.check.verdict.VerdictKind;

/** Shows the rows of a matrix as they are finished, and what they come to. */
public final class MatrixScreen {
    private static final int WORD = 10;
    private static final int ID = 36;

    private final Texts texts;
    private final Palette palette;
    private final Sheet sheet;
    private final List<Fault> faults;

    public MatrixScreen(Texts texts, Palette palette, Sheet sheet, List<Fault> faults) {
        this.texts = texts;
        this.palette = palette;
        this.sheet = sheet;
        this.faults = List.copyOf(faults);
    }

    /** Prints one row, and below it what did not hold. */
    public synchronized void row(Row row) {
        var word = Columns.pad(texts.get(row.held() ? "matrix.held" : "matrix.broken"), WORD);
        sheet.line((palette.paint(row.held() ? VerdictKind.PASS : VerdictKind.FAIL, word)
                        + " "
                        + Columns.pad(row.id(), ID)
                        + " "
                        + Columns.cut(promise(row), Columns.SCREEN - 1 - WORD - ID - 2))
                .stripTrailing());
        row.problems()
                .forEach(problem ->
                        sheet.paragraph(WORD + 1, texts.get("matrix." + problem.key(), "what", problem.what())));
    }

    /** What the row has to show. */
    private String promise(Row row) {
        return switch (row.kind()) {
            case REFERENCE -> texts.get("matrix.conforms");
            case VARIANT -> texts.get("matrix.unchanged");
            case FAULT ->
                faults.stream()
                        .filter(fault -> fault.id().equals(row.id()))
                        .flatMap(fault -> fault.caughtBy().stream())
                        .map(caught -> caught.check())
                        .collect(Collectors.joining(", "));
        };
    }

    /** Prints the totals; whether everything held. */
    public boolean total(List<Row> rows) {
        sheet.gap();
        for (var kind : Row.Kind.values()) {
            var all = rows.stream().filter(row -> row.kind() == kind).toList();
            sheet.line(texts.get(
                    "matrix.total-" + kind.name().toLowerCase(Locale.ROOT),
                    "held",
                    Long.toString(all.stream().filter(Row::held).count()),
                    "all",
                    Integer.toString(all.size())));
        }
        boolean held = rows.stream().allMatch(Row::held);
        sheet.paragraph(0, texts.get(held ? "matrix.sound" : "matrix.unsound"));
        return held;
    }
}
