package vn.lgsp.check.standard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a document on which a requirement rests. {@code article} is written in short English form, such as
 * {@code art. 7(1)(a)}, {@code annex row 4.2}, {@code section 5.1}, or a dash for the document as a whole.
 */
public record Citation(String documentId, String article) {

    private static final Pattern WORD = Pattern.compile("art\\.|annex|chapter|row|section|clause");
    private static final Pattern PARAGRAPH = Pattern.compile("\\((\\d+)\\)");
    private static final Pattern POINT = Pattern.compile("\\(([a-z])\\)");

    /** The place as it is written in one language. */
    public String in(Language language) {
        if (language == Language.EN) {
            return article;
        }
        String words = WORD.matcher(article).replaceAll(word -> named(language, word.group()));
        String paragraphs = PARAGRAPH.matcher(words).replaceAll(" " + named(language, "paragraph") + " $1");
        return POINT.matcher(paragraphs).replaceAll(" " + named(language, "point") + " $1");
    }

    private static String named(Language language, String word) {
        return Matcher.quoteReplacement(Messages.text(language, "place." + word));
    }
}
