package vn.lgsp.check.console;

import java.util.List;
import java.util.Optional;

/** Prints the commands that repeat a check. */
final class RepeatLines {
    private final RunView view;
    private final Sheet sheet;
    private final Repeat repeat;

    RepeatLines(RunView view, Sheet sheet) {
        this.view = view;
        this.sheet = sheet;
        this.repeat = new Repeat(view.record(), view.again(), view.repeatable());
    }

    /** Prints both, for a check or a fact and the place where something was seen. */
    void print(String asked, Optional<String> where) {
        command("item.again", repeat.ours(asked));
        var theirs = repeat.theirs(asked, where);
        if (!theirs.isEmpty()) {
            command("item.or", theirs);
            if (Repeat.wantsToken(theirs)) {
                sheet.paragraph(CheckItem.TEXT, view.texts().get("item.token"));
            }
        }
    }

    private void command(String label, List<String> words) {
        sheet.command(CheckItem.LABEL, view.texts().get(label), CheckItem.TEXT, words);
    }
}
