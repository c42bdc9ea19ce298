package vn.lgsp.check.console;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Measures and divides text by the columns that it takes on a terminal. */
public final class Columns {
    /** How wide a screen is taken to be. */
    public static final int SCREEN = 80;

    private Columns() {}

    /** How many columns a text takes: none for a combining mark, two for a wide East Asian character. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return wide(c) ? 2 : 1;
    }

    private static boolean wide(int c) {
        return c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd;
    }

    /** The text in composed form, cut to that many columns; an ellipsis shows that something was cut off. */
    public static String cut(String text, int columns) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return width(composed) <= columns ? composed : head(composed, columns - 1) + "…";
    }

    /** The text cut and filled up with blanks to exactly that many columns. */
    public static String pad(String text, int columns) {
        var fitting = cut(text, columns);
        return fitting + " ".repeat(Math.max(0, columns - width(fitting)));
    }

    /** The text divided at blanks into lines of at most that many columns; a longer word is divided anywhere. */
    public static List<String> wrap(String text, int columns) {
        return divided(text, columns, true);
    }

    /** The text divided at blanks into lines of at most that many columns; a longer word stays whole, and sticks out. */
    public static List<String> fold(String text, int columns) {
        return divided(text, columns, false);
    }

    private static List<String> divided(String text, int columns, boolean breaking) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : Normalizer.normalize(text, Normalizer.Form.NFC).split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= columns) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = breaking ? broken(word, columns, lines) : word;
        }
        lines.add(line);
        return lines;
    }

    private static String broken(String word, int columns, List<String> lines) {
        var rest = word;
        while (width(rest) > columns) {
            var head = head(rest, columns);
            lines.add(head);
            rest = rest.substring(head.length());
        }
        return rest;
    }

    private static String head(String text, int columns) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += width(c);
            if (used > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }
}
