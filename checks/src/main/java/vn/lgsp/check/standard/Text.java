package vn.lgsp.check.standard;

import java.util.Map;
import java.util.Objects;

/** One text in both languages; {@code {name}} marks a place for a value. */
public record Text(String vi, String en) {

    public Text {
        Objects.requireNonNull(vi);
        Objects.requireNonNull(en);
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }

    /** The text in one language with its places filled; a place without a value stays as it is written. */
    public String in(Language language, Map<String, String> values) {
        return Placeholders.fill(in(language), values);
    }
}
