package vn.lgsp.check.console;

import java.io.PrintStream;
import java.util.List;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.suite.run.PlannedCheck;
import vn.lgsp.check.suite.run.RunListener;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.FactVerdict;

/** One line for each thing that a run brings, as soon as it is known. */
public final class Progress implements RunListener {
    private static final int WORD = 14;
    private static final int ID = 25;

    private final PrintStream out;
    private final Catalogue catalogue;
    private final Texts texts;
    private final Phrases phrases;
    private final Troubles troubles;
    private final Palette palette;

    public Progress(PrintStream out, Catalogue catalogue, Texts texts, Palette palette) {
        this.out = out;
        this.catalogue = catalogue;
        this.texts = texts;
        this.phrases = new Phrases(texts);
        this.troubles = new Troubles(texts);
        this.palette = palette;
    }

    @Override
    public synchronized void planned(List<PlannedCheck> checks) {
        long running = checks.stream().filter(PlannedCheck::selected).count();
        line(texts.get("progress.planned", "count", Long.toString(running)));
    }

    @Override
    public synchronized void seen(FactVerdict fact) {
        if (!fact.holds()) {
            line(texts.get("progress.fact", "fact", fact.fact(), "reason", troubles.ofFact(fact)));
        }
    }

    @Override
    public synchronized void judged(CheckVerdict verdict) {
        var text = catalogue
                .requirement(verdict.requirement())
                .map(r -> r.text().in(texts.language()))
                .orElse("");
        var word = palette.paint(verdict.kind(), Columns.pad(phrases.verdict(verdict.kind()), WORD));
        var rest = Columns.pad(verdict.check(), ID) + " " + text;
        line(word + " ", rest);
    }

    private void line(String text) {
        line("", text);
    }

    private void line(String head, String rest) {
        int left = Columns.SCREEN - 1 - (head.isEmpty() ? 0 : WORD + 1);
        out.print((head + Columns.cut(Visible.of(rest), left)).stripTrailing() + "\n");
    }
}
