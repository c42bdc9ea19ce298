package vn.lgsp.check.target;

import java.util.Locale;

/** Finds what no text file holds. */
final class ControlCharacters {

    private ControlCharacters() {}

    /** Says where the first one is; the others are most likely of the same origin. */
    static void find(String text, Problems problems) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (forbidden(c)) {
                String code = String.format(Locale.ROOT, "U+%04X", c);
                problems.add(new Span(line, column, i, i + 1), "control-character", "code", code);
                return;
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
    }

    private static boolean forbidden(int c) {
        boolean layout = c == '\t' || c == '\n' || c == '\r' || c == 0x85;
        boolean noCharacter = Character.getType(c) == Character.SURROGATE || (c & 0xfffe) == 0xfffe || c == 0xfeff;
        return noCharacter || (Character.isISOControl(c) && !layout);
    }
}
