package vn.lgsp.check.console;

import java.util.List;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.standard.Catalogue;

/**
 * A finished run as it is shown to somebody.
 *
 * @param catalogue the texts behind the ids of the record
 * @param again the command that ran it, word by word, to be continued with {@code --check ID}
 * @param repeatable whether the target is still there, and {@code again} takes {@code --check}
 */
public record RunView(
        RunRecord record, Catalogue catalogue, Texts texts, Palette palette, List<String> again, boolean repeatable) {

    public RunView {
        again = List.copyOf(again);
    }

    Phrases phrases() {
        return new Phrases(texts);
    }
}
