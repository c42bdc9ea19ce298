package vn.lgsp.check.console;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Makes text from outside harmless on a terminal: what steers it, or turns the direction of reading, is spelled out. */
public final class Visible {
    private Visible() {}

    /** The text on one line, with every control and direction character as its code, such as {@code \}{@code u001b}. */
    public static String of(String text) {
        return shown(text, Visible::steers);
    }

    private static String shown(String text, IntPredicate spelled) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (spelled.test(c)) {
                clean.append(String.format(Locale.ROOT, c > 0xffff ? "\\U%08x" : "\\u%04x", c));
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** The same with line breaks and tabs kept, for where text may have several lines. */
    public static String lines(String text) {
        return text.chars().allMatch(Visible::plain) ? text : shown(text, c -> steers(c) && c != '\n' && c != '\t');
    }

    private static boolean plain(int c) {
        return c >= ' ' && c <= '~' || c == '\n';
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }
}
