package vn.lgsp.check.console;

import java.util.Locale;

/** Makes text from outside harmless on a terminal: what steers it, or turns the direction of reading, is spelled out. */
public final class Visible {
    private Visible() {}

    /** The text on one line, with every control and direction character as its code, such as {@code \}{@code u001b}. */
    public static String of(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (steers(c)) {
                clean.append(String.format(Locale.ROOT, c > 0xffff ? "\\U%08x" : "\\u%04x", c));
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
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
