package vn.lgsp.check.report;

import java.util.function.Function;
import vn.lgsp.check.console.Phrases;
import vn.lgsp.check.console.Sentences;
import vn.lgsp.check.console.Sheet;
import vn.lgsp.check.console.Texts;
import vn.lgsp.check.console.Troubles;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.Language;
import vn.lgsp.check.standard.Text;

/** Says everything in both languages, for a page that holds both. */
public final class Bilingual {
    private final Voice vietnamese;
    private final Voice english;

    /**
     * What speaks one language.
     *
     * @param texts of the page
     * @param screen the texts that the page shares with the screen
     */
    record Voice(Texts texts, Texts screen, Phrases phrases, Sentences sentences, Troubles troubles) {}

    Bilingual(Catalogue catalogue) {
        this.vietnamese = voice(Language.VI, catalogue);
        this.english = voice(Language.EN, catalogue);
    }

    private static Voice voice(Language language, Catalogue catalogue) {
        var screen = Texts.of(language, Sheet.class);
        return new Voice(
                Texts.of(language, Bilingual.class),
                screen,
                new Phrases(screen),
                new Sentences(catalogue, screen),
                new Troubles(screen));
    }

    /** A text of the page. */
    public Text text(String key, String... namesAndValues) {
        return both(voice -> voice.texts().get(key, namesAndValues));
    }

    /** A text that the screen shows too. */
    public Text screen(String key, String... namesAndValues) {
        return both(voice -> voice.screen().get(key, namesAndValues));
    }

    Text both(Function<Voice, String> said) {
        return new Text(said.apply(vietnamese), said.apply(english));
    }

    static Text same(String text) {
        return new Text(text, text);
    }
}
