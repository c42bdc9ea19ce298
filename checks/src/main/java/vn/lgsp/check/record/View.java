package vn.lgsp.check.record;

import java.util.Arrays;

/** A text with some escapes undone or characters left out, that still knows where in the original each character stood. */
final class View {
    private static final int MAX_LAYERS = 4;

    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private int length;

    private View(int capacity, boolean mapped) {
        chars = new char[capacity];
        starts = new int[mapped ? capacity : 0];
        ends = new int[mapped ? capacity : 0];
    }

    /** A view that knows all places. */
    static View of(String text) {
        View view = new View(text.length(), true);
        for (int i = 0; i < text.length(); i++) {
            view.append(text.charAt(i), i, i + 1);
        }
        return view;
    }

    /** A view that knows no places and takes a fifth of the memory. */
    static View unmapped(String text) {
        View view = new View(text.length(), false);
        text.getChars(0, text.length(), view.chars, 0);
        view.length = text.length();
        return view;
    }

    /** The view with the escapes of one kind undone; the same object if there are none. */
    View without(Escape escape) {
        int at = nextEscape(escape, 0);
        if (at == length) {
            return this;
        }
        View decoded = new View(length, mapped());
        int done = 0;
        for (; at < length; at = nextEscape(escape, done)) {
            int consumed = escape.lengthAt(this, at);
            decoded.copy(this, done, at);
            for (char c : escape.meaningAt(this, at, consumed)) {
                decoded.append(c, start(at), end(at + consumed - 1));
            }
            done = at + consumed;
        }
        decoded.copy(this, done, length);
        return decoded;
    }

    private int nextEscape(Escape escape, int from) {
        for (int i = from; i < length; i++) {
            if (escape.mayBeginWith(chars[i]) && escape.lengthAt(this, i) > 0) {
                return i;
            }
        }
        return length;
    }

    /** The view without what a line break, a fold or a soft break may have put in, and without {@code +} and {@code =}. */
    View significant() {
        View kept = new View(length, mapped());
        int run = 0;
        for (int i = 0; i < length; i++) {
            if (insignificant(chars[i])) {
                kept.copy(this, run, i);
                run = i + 1;
            }
        }
        kept.copy(this, run, length);
        return kept;
    }

    /** A text the way {@link #significant()} leaves it. */
    static String significant(String text) {
        View view = unmapped(text).significant();
        return view.length == text.length() ? text : new String(view.chars, 0, view.length);
    }

    /** A text with all escapes undone, layer by layer. */
    static String withoutEscapes(String text) {
        View view = unmapped(text);
        for (int layer = 0; layer < MAX_LAYERS; layer++) {
            view = view.without(Escape.MIXED);
        }
        return new String(view.chars, 0, view.length);
    }

    private static boolean insignificant(char c) {
        return c == '+' || c == '=' || blank(c);
    }

    /** Whether a character is white space, a control or invisible. */
    static boolean blank(char c) {
        if (c < 0x7f) {
            return c <= ' ';
        }
        return Character.isISOControl(c)
                || Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.getType(c) == Character.FORMAT;
    }

    char at(int i) {
        return chars[i];
    }

    int length() {
        return length;
    }

    /** Where in the original the character begins; 0 if this view knows no places. */
    int start(int i) {
        return mapped() ? starts[i] : 0;
    }

    /** Where in the original the character ends; 0 if this view knows no places. */
    int end(int i) {
        return mapped() ? ends[i] : 0;
    }

    boolean matches(int from, char[] expected) {
        return from + expected.length <= length
                && Arrays.equals(chars, from, from + expected.length, expected, 0, expected.length);
    }

    private boolean mapped() {
        return starts.length > 0;
    }

    private void append(char c, int start, int end) {
        chars[length] = c;
        if (mapped()) {
            starts[length] = start;
            ends[length] = end;
        }
        length++;
    }

    private void copy(View other, int from, int to) {
        int count = to - from;
        if (count == 0) {
            return;
        }
        System.arraycopy(other.chars, from, chars, length, count);
        if (mapped()) {
            System.arraycopy(other.starts, from, starts, length, count);
            System.arraycopy(other.ends, from, ends, length, count);
        }
        length += count;
    }
}
