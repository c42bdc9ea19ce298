package vn.lgsp.check.record;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A way to write characters by other characters. */
enum Escape {
    /** {@code %2F} and its like, UTF-8 inside. */
    URL("url", "%") {
        @Override
        int lengthAt(View view, int i) {
            int first = percent(view, i);
            if (first < 0) {
                return 0;
            }
            int count = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
            for (int k = 1; k < count; k++) {
                if ((percent(view, i + 3 * k) & 0xffffffc0) != 0x80) {
                    return 3;
                }
            }
            return 3 * count;
        }

        @Override
        char[] meaningAt(View view, int i, int length) {
            byte[] bytes = new byte[length / 3];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) percent(view, i + 3 * k);
            }
            var charset = bytes.length == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            return new String(bytes, charset).toCharArray();
        }
    },

    /** Back slashes, as in JSON and JavaScript. */
    JSON("json", "\\") {
        @Override
        int lengthAt(View view, int i) {
            if (view.at(i) != '\\' || i + 1 >= view.length()) {
                return 0;
            }
            char kind = view.at(i + 1);
            int digits = kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
            if (digits > 0) {
                return number(view, i + 2, i + 2 + digits, 16) >= 0 ? 2 + digits : 0;
            }
            return SHORT.indexOf(kind) >= 0 ? 2 : 0;
        }

        @Override
        char[] meaningAt(View view, int i, int length) {
            char only = length == 2
                    ? SHORT_MEANING.charAt(SHORT.indexOf(view.at(i + 1)))
                    : (char) number(view, i + 2, i + length, 16);
            return new char[] {only};
        }
    },

    /** References to characters, as in XML and HTML. */
    XML("xml", "&") {
        @Override
        int lengthAt(View view, int i) {
            if (view.at(i) != '&') {
                return 0;
            }
            int end = i + 1;
            while (end < view.length() && view.at(end) != ';') {
                if (end - i > LONGEST_REFERENCE) {
                    return 0;
                }
                end++;
            }
            return end < view.length() && reference(view, i + 1, end) >= 0 ? end + 1 - i : 0;
        }

        @Override
        char[] meaningAt(View view, int i, int length) {
            return Character.toChars(reference(view, i + 1, i + length - 1));
        }
    },

    /** Any of the others at any place. */
    MIXED("mixed", "%\\&") {
        @Override
        int lengthAt(View view, int i) {
            return of(view.at(i)) == MIXED ? 0 : of(view.at(i)).lengthAt(view, i);
        }

        @Override
        char[] meaningAt(View view, int i, int length) {
            return of(view.at(i)).meaningAt(view, i, length);
        }
    };

    private static final int LONGEST_REFERENCE = 12;
    private static final String SHORT = "\"\\/'bfnrt";
    private static final String SHORT_MEANING = "\"\\/'\b\f\n\r\t";
    private static final Map<String, Integer> NAMED = Map.of(
            "amp", (int) '&', "lt", (int) '<', "gt", (int) '>', "quot", (int) '"', "apos", (int) '\'', "nbsp", 0xa0);

    private final String id;
    private final char first;
    private final char second;
    private final char third;

    Escape(String id, String begins) {
        this.id = id;
        first = begins.charAt(0);
        second = begins.charAt(begins.length() / 2);
        third = begins.charAt(begins.length() - 1);
    }

    /** Whether one of these escapes may begin with this character. */
    boolean mayBeginWith(char c) {
        return c == first || c == second || c == third;
    }

    /** The name that a report uses. */
    String id() {
        return id;
    }

    /** How many characters the escape at this place has; 0 if there is none. */
    abstract int lengthAt(View view, int i);

    /** What the escape at this place stands for; never more characters than it has. */
    abstract char[] meaningAt(View view, int i, int length);

    private static Escape of(char c) {
        return c == '%' ? URL : c == '\\' ? JSON : c == '&' ? XML : MIXED;
    }

    private static int percent(View view, int i) {
        return i < view.length() && view.at(i) == '%' ? number(view, i + 1, i + 3, 16) : -1;
    }

    private static int reference(View view, int from, int to) {
        if (to - from < 2) {
            return -1;
        }
        if (view.at(from) == '#') {
            boolean hex = view.at(from + 1) == 'x' || view.at(from + 1) == 'X';
            int value = hex ? number(view, from + 2, to, 16) : number(view, from + 1, to, 10);
            return Character.isValidCodePoint(value) ? value : -1;
        }
        var name = new StringBuilder();
        for (int i = from; i < to; i++) {
            name.append(view.at(i));
        }
        return NAMED.getOrDefault(name.toString(), -1);
    }

    private static int number(View view, int from, int to, int radix) {
        if (to > view.length() || from >= to) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            char c = view.at(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return -1;
            }
            value = Math.min(value * radix + digit, Integer.MAX_VALUE);
        }
        return (int) value;
    }
}
