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

/** The texts of this package in one language, chosen by name and never by the locale of the machine. */
final class Messages {

    private Messages() {}

    static String text(Language language, String key, Map<String, String> values) {
        return Placeholders.fill(load(language).getProperty(key, key), values);
    }

    static Properties load(Language language) {
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
