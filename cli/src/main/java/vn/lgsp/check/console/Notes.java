package vn.lgsp.check.console;

import java.util.List;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.VerdictKind;
import vn.lgsp.check.verdict.Waiver;

/** What nobody has to act on at once: notes on optional requirements, and waivers, used and unused. */
final class Notes {
    private final RunView view;
    private final Texts texts;
    private final Sheet sheet;

    Notes(RunView view, Sheet sheet) {
        this.view = view;
        this.texts = view.texts();
        this.sheet = sheet;
    }

    void print() {
        var verdicts = view.record().verdicts();
        list(
                "notes.may",
                verdicts.checks().stream()
                        .filter(CheckVerdict::onlyNotes)
                        .map(this::note)
                        .toList());
        list(
                "notes.waived",
                verdicts.checks().stream()
                        .filter(check -> check.kind() == VerdictKind.WAIVED)
                        .map(this::note)
                        .toList());
        list(
                "notes.unmatched",
                verdicts.unmatchedWaivers().stream().map(this::unmatched).toList());
    }

    private void list(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        sheet.line(texts.get(heading));
        lines.forEach(line -> sheet.paragraph(2, line));
        sheet.gap();
    }

    private String note(CheckVerdict check) {
        return check.check() + ": " + new Sentences(view.catalogue(), texts).reason(check);
    }

    private String unmatched(Waiver waiver) {
        var expired = view.record().run().asOf().isAfter(waiver.expires());
        return view.phrases().unmatched(waiver, expired);
    }
}
