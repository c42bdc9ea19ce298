package vn.lgsp.check.console;

import java.io.PrintStream;
import java.util.List;

/** Writes lines of at most {@link Columns#SCREEN} columns: paragraphs, and labels with a text beside them. */
public final class Sheet {
    private final PrintStream out;

    public Sheet(PrintStream out) {
        this.out = out;
    }

    /** A line as it is. Whoever calls answers for its width and its characters. */
    public void line(String text) {
        out.print(text + "\n");
    }

    /** An empty line. */
    public void gap() {
        line("");
    }

    /** A text, divided into lines that begin at a column. */
    public void paragraph(int indent, String text) {
        for (var line : Columns.wrap(Visible.of(text), Columns.SCREEN - indent)) {
            line((" ".repeat(indent) + line).stripTrailing());
        }
    }

    /** A label and beside it, from a column on, a text. */
    public void entry(int indent, String label, int column, String text) {
        var lead = " ".repeat(indent) + Columns.pad(label, column - indent - 1) + " ";
        for (var line : Columns.wrap(Visible.of(text), Columns.SCREEN - column)) {
            line((lead + line).stripTrailing());
            lead = " ".repeat(column);
        }
    }

    /** A shell command, continued with a backslash where it is too long for a line. Words are kept whole. */
    public void command(int indent, String label, int column, List<String> words) {
        var lead = " ".repeat(indent) + Columns.pad(label, column - indent - 1) + " ";
        var line = new StringBuilder();
        for (var raw : words) {
            var word = Visible.of(raw);
            if (line.length() > 0 && column + Columns.width(line + " " + word) > Columns.SCREEN - 2) {
                line(lead + line + " \\");
                lead = " ".repeat(column + 2);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        line(lead + line);
    }
}
