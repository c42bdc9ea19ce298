package vn.lgsp.check.target;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A value of a YAML text and where it stands. */
sealed interface YamlNode {

    Span span();

    /** Whether it is a single value that says nothing. */
    default boolean blank() {
        return this instanceof Scalar scalar
                && (scalar.type() == Type.NOTHING || scalar.value().isBlank());
    }

    /** What a single value is by the core schema of YAML 1.2. */
    enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        NOTHING;

        private static final Pattern NUMBERS = Pattern.compile(
                "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
        private static final Pattern BOOLEANS = Pattern.compile("true|True|TRUE|false|False|FALSE");
        private static final Pattern NOTHINGS = Pattern.compile("|~|null|Null|NULL");

        /** The type of a value without quotes. */
        static Type ofPlain(String value) {
            if (NOTHINGS.matcher(value).matches()) {
                return NOTHING;
            }
            if (BOOLEANS.matcher(value).matches()) {
                return BOOLEAN;
            }
            return NUMBERS.matcher(value).matches() ? NUMBER : TEXT;
        }
    }

    /** A single value. */
    record Scalar(String value, Type type, Span span) implements YamlNode {}

    /** A list. */
    record Sequence(List<YamlNode> items, Span span) implements YamlNode {}

    /** Named values in the order of the text. */
    record Mapping(Map<String, Entry> entries, Span span) implements YamlNode {}

    /** Something of which a problem was already said. */
    record Broken(Span span) implements YamlNode {}

    /** One named value, and where its name stands. */
    record Entry(Span key, YamlNode value) {}
}
