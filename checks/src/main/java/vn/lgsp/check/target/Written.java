package vn.lgsp.check.target;

import java.util.List;
import java.util.Map;

/** Makes of a description what a record may keep: its lines as they are, without comments and without secrets. */
final class Written {

    private static final String SIGNS = " \t\r\n[]{},:?-";

    private Written() {}

    /**
     * The text without what stands between the values but signs, and with marks for some values.
     *
     * @param scalars where the values stand, in the order of the text
     * @param secrets knows which of them to write a mark for
     */
    static String of(String text, List<Span> scalars, SecretReader secrets) {
        Map<Span, String> marks = secrets.inline();
        int[] codePoints = text.codePoints().toArray();
        var kept = new StringBuilder();
        int done = 0;
        for (Span span : scalars) {
            keepSigns(codePoints, done, span.from(), kept);
            String value = new String(codePoints, span.from(), span.to() - span.from());
            kept.append(marks.getOrDefault(span, withoutHeadComment(value)));
            done = span.to();
        }
        keepSigns(codePoints, done, codePoints.length, kept);
        return secrets.redact(kept.toString());
    }

    private static void keepSigns(int[] codePoints, int from, int to, StringBuilder kept) {
        boolean comment = false;
        for (int i = from; i < to; i++) {
            comment = (comment || codePoints[i] == '#') && codePoints[i] != '\n' && codePoints[i] != '\r';
            if (!comment && SIGNS.indexOf(codePoints[i]) >= 0) {
                kept.appendCodePoint(codePoints[i]);
            }
        }
    }

    /** A text block may have a comment behind its sign. */
    private static String withoutHeadComment(String value) {
        boolean block = value.startsWith("|") || value.startsWith(">");
        return block ? value.replaceFirst("^([|>][^#\\r\\n]*)#[^\\r\\n]*", "$1") : value;
    }
}
