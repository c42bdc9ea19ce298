package vn.lgsp.check.probe.net;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Makes a text from outside harmless on one line. */
public final class Texts {
    private static final int LONGEST = 300;

    private Texts() {}

    /** The text with control and format characters escaped, cut after 300 characters; says how many were cut off. */
    public static String line(String text) {
        var shown = visible(text.strip());
        if (shown.length() <= LONGEST) {
            return shown;
        }
        return shown.substring(0, LONGEST) + "… (+" + (shown.length() - LONGEST) + ")";
    }

    /** The same for a text of many lines: line breaks and tabs stay. */
    public static String block(String text) {
        return shown(text, c -> hidden(c) && c != '\n' && c != '\r' && c != '\t');
    }

    /** The text with control, format and lone surrogate characters written as {@code \}{@code uXXXX}. */
    public static String visible(String text) {
        return shown(text, Texts::hidden);
    }

    private static String shown(String text, IntPredicate hidden) {
        if (text.codePoints().noneMatch(hidden)) {
            return text;
        }
        var shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (hidden.test(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
