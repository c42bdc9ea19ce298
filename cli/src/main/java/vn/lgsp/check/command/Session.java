package vn.lgsp.check.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.lgsp.check.console.Columns;
import vn.lgsp.check.console.Palette;
import vn.lgsp.check.console.Sheet;
import vn.lgsp.check.console.Texts;
import vn.lgsp.check.console.Visible;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.standard.Language;

/** One invocation: where it runs, in which language it speaks, and the secrets that it came to know. */
final class Session {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Surroundings surroundings;
    private final Preferences preferences;
    private final Texts texts;
    private final Secrets secrets = new Secrets();

    Session(Surroundings surroundings, Preferences preferences) {
        this.surroundings = surroundings;
        this.preferences = preferences;
        this.texts = Texts.of(preferences.language(), Session.class);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Language language() {
        return preferences.language();
    }

    boolean debug() {
        return preferences.debug();
    }

    /** The texts of the commands themselves. */
    Texts texts() {
        return texts;
    }

    /** The texts of screens and reports. */
    Texts screenTexts() {
        return Texts.of(language(), Sheet.class);
    }

    Palette palette() {
        return surroundings.terminal() && !preferences.plain() ? Palette.COLOURED : Palette.PLAIN;
    }

    Secrets secrets() {
        return secrets;
    }

    PrintStream out() {
        return surroundings.out();
    }

    LocalDate today() {
        return LocalDate.ofInstant(surroundings.clock().instant(), VIET_NAM);
    }

    Path at(Path typed) {
        return surroundings.at(typed);
    }

    /** Says something to the user, beside the data. What comes from outside must be made visible before. */
    void say(String text) {
        surroundings.err().print(secrets.redact(text) + "\n");
    }

    /** Says a message, divided into lines of a screen; a secret has to go before it can be divided. */
    void report(String message) {
        secrets.redact(message)
                .lines()
                .flatMap(line -> Columns.fold(line, Columns.SCREEN).stream())
                .forEach(this::say);
    }

    /** Says a text of the bundle; its arguments may come from outside. */
    void tell(String key, String... namesAndValues) {
        var clean = namesAndValues.clone();
        for (int i = 1; i < clean.length; i += 2) {
            clean[i] = Visible.of(clean[i]);
        }
        report(texts.get(key, clean));
    }
}
