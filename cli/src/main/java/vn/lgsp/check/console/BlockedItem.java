package vn.lgsp.check.console;

import java.util.Optional;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.FactVerdict;
import vn.lgsp.check.verdict.VerdictKind;

/** What one missing need blocks, and why that need is missing. */
final class BlockedItem implements RunScreen.Item {
    private final RunView view;
    private final Texts texts;
    private final Sheet sheet;
    private final Blocked blocked;

    BlockedItem(RunView view, Sheet sheet, Blocked blocked) {
        this.view = view;
        this.texts = view.texts();
        this.sheet = sheet;
        this.blocked = blocked;
    }

    @Override
    public void print(int number) {
        var need = blocked.need();
        var word = view.palette().paint(VerdictKind.BLOCKED, view.phrases().verdict(VerdictKind.BLOCKED));
        sheet.line(Columns.pad(number + ".", CheckItem.LABEL) + word + "  "
                + texts.get(
                        "blocked.by",
                        "need",
                        need,
                        "count",
                        Integer.toString(blocked.checks().size())));
        blocked.fact(view.record().verdicts()).ifPresent(this::fact);
        view.record().verdicts().check(need).ifPresent(this::check);
        entry("blocked.checks", String.join(", ", blocked.checks()));
        new RepeatLines(view, sheet).print(need, Optional.empty());
    }

    private void fact(FactVerdict fact) {
        var troubles = new Troubles(texts);
        view.phrases().fact(fact.fact()).ifPresent(text -> entry("item.requires", text));
        fact.trouble().ifPresent(trouble -> entry("item.where", trouble.where()));
        entry("item.seen", troubles.ofFact(fact));
        fact.trouble().ifPresent(trouble -> entry("item.cause", troubles.cause(trouble)));
    }

    private void check(CheckVerdict check) {
        entry(
                "item.seen",
                texts.get(
                        "blocked.check",
                        "check",
                        check.check(),
                        "verdict",
                        view.phrases().verdict(check.kind())));
    }

    private void entry(String label, String text) {
        sheet.entry(CheckItem.LABEL, texts.get(label), CheckItem.TEXT, text);
    }
}
