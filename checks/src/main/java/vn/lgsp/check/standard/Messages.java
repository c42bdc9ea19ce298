package vn.lgsp.check.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The texts of this package in one language, chosen by name and never by the locale of the machine. */
final class Messages {

    private static final Properties VIETNAMESE = load(Language.VI);
    private static final Properties ENGLISH = load(Language.EN);

    private Messages() {}

    static String text(Language language, String key) {
        return of(language).getProperty(key, key);
    }

    static String text(Language language, String key, Map<String, String> values) {
        return Placeholders.fill(text(language, key), values);
    }

    static Set<String> keys(Language language) {
        return of(language).stringPropertyNames();
    }

    private static Properties of(Language language) {
        return language == Language.VI ? VIETNAMESE : ENGLISH;
    }

    private static Properties load(Language language) {
        String name = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties texts = new Properties();
        try (InputStream bytes = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
