package vn.lgsp.check.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeMap;
import vn.lgsp.check.standard.Language;
import vn.lgsp.check.standard.Text;

/** The user-visible texts of one bundle in one language, chosen by name and never by the locale of the machine. */
public final class Texts {
    private final Language language;
    private final PropertyResourceBundle bundle;

    private Texts(Language language, PropertyResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The bundle {@code messages} beside that class. */
    public static Texts of(Language language, Class<?> beside) {
        return of(language, beside, "messages");
    }

    /** The bundle of that name beside that class. */
    public static Texts of(Language language, Class<?> beside, String name) {
        var file = name + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            var reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            return new Texts(language, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /** The same texts, for whoever wants a resource bundle. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text of that key; its places are filled from pairs of name and value. */
    public String get(String key, String... namesAndValues) {
        var values = new TreeMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        var text = bundle.getString(key);
        return values.isEmpty() ? text : new Text(text, text).in(language, values);
    }
}
