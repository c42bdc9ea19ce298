package vn.lgsp.check.console;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.lgsp.check.verdict.VerdictKind;

/** The end of a screen: how the checks ended, what the run comes to, what would complete it, where the reports are. */
final class Closing {
    private final RunView view;
    private final Texts texts;
    private final Sheet sheet;

    Closing(RunView view, Sheet sheet) {
        this.view = view;
        this.texts = view.texts();
        this.sheet = sheet;
    }

    void print(List<String> files) {
        var verdicts = view.record().verdicts();
        sheet.paragraph(
                0,
                Arrays.stream(VerdictKind.values())
                        .filter(kind -> verdicts.count(kind) > 0)
                        .map(kind -> view.phrases().verdict(kind) + " " + verdicts.count(kind))
                        .collect(Collectors.joining(" · ")));
        sheet.gap();
        sheet.paragraph(0, conformity());
        if (view.record().run().interrupted()) {
            sheet.paragraph(0, texts.get("closing.interrupted"));
        }
        verdicts.lacks().stream().map(view.phrases()::lack).distinct().forEach(line -> sheet.paragraph(2, "- " + line));
        if (!files.isEmpty()) {
            sheet.gap();
            sheet.line(texts.get("closing.files"));
            files.forEach(file -> sheet.line("  " + Visible.of(file)));
        }
    }

    private String conformity() {
        var counts = view.record().verdicts().counts();
        return texts.get(
                "closing.conformity",
                "conformity",
                view.phrases().conformity(view.record().verdicts().conformity()),
                "tested",
                Integer.toString(counts.tested()),
                "attested",
                Integer.toString(counts.attested()),
                "attestable",
                Integer.toString(counts.attestable()),
                "not-testable",
                Integer.toString(counts.notTestable()),
                "planned",
                Integer.toString(counts.planned()));
    }
}
