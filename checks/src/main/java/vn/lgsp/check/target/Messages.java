package vn.lgsp.check.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lgsp.check.standard.Language;

/** The texts of this package, chosen by language and never by the locale of the machine. */
final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final int WIDTH = 79;
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_SHOWN = 2000;
    private static final String INDENT = "  ";
    private static final Properties VI = load(Language.VI);
    private static final Properties EN = load(Language.EN);

    private Messages() {}

    static String text(Language language, String key, Map<String, String> args) {
        Properties texts = language == Language.VI ? VI : EN;
        String text = texts.getProperty(key, key);
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(visible(args.getOrDefault(place.group(1), ""))));
    }

    /** A value as it may be printed: no control characters, and not without end. */
    static String visible(String value) {
        var shown = new StringBuilder();
        value.codePoints().limit(LONGEST_SHOWN).forEach(c -> {
            boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            boolean separator = Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                    || Character.getType(c) == Character.SURROGATE;
            if (hidden || separator) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** A value short enough to be quoted. */
    static String brief(String value) {
        int length = value.codePointCount(0, value.length());
        if (length <= LONGEST_VALUE) {
            return value;
        }
        int end = value.offsetByCodePoints(0, LONGEST_VALUE);
        return value.substring(0, end) + "… (+" + (length - LONGEST_VALUE) + ")";
    }

    /** Breaks long lines between words; what follows a break is indented. */
    static String wrapped(String text) {
        var lines = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String rest = line;
            while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > INDENT.length()) {
                int space = rest.lastIndexOf(' ', WIDTH);
                lines.append(rest, 0, space).append('\n');
                rest = INDENT + rest.substring(space + 1);
            }
            lines.append(rest).append('\n');
        }
        return lines.substring(0, lines.length() - 1);
    }

    private static Properties load(Language language) {
        String name = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        var texts = new Properties();
        try (InputStream bytes = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
