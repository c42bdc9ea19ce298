package vn.lgsp.check.console;

import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.JudgedFinding;
import vn.lgsp.check.verdict.Trouble;

/** A check that needs doing something about: what was seen, what it rests on, how to fix and how to repeat it. */
final class CheckItem implements RunScreen.Item {
    static final int LABEL = 4;
    static final int TEXT = 18;

    private final RunView view;
    private final Texts texts;
    private final Phrases phrases;
    private final Troubles troubles;
    private final Sentences sentences;
    private final Sheet sheet;
    private final CheckVerdict check;

    CheckItem(RunView view, Sheet sheet, CheckVerdict check) {
        this.view = view;
        this.texts = view.texts();
        this.phrases = view.phrases();
        this.troubles = new Troubles(view.texts());
        this.sentences = new Sentences(view.catalogue(), view.texts());
        this.sheet = sheet;
        this.check = check;
    }

    @Override
    public void print(int number) {
        var word = view.palette().paint(check.kind(), phrases.verdict(check.kind()));
        sheet.line(Columns.pad(number + ".", LABEL) + word + "  " + check.check());
        var requirement = view.catalogue().requirement(check.requirement());
        requirement.ifPresent(r -> entry("item.requires", r.text().in(texts.language())));
        check.error().ifPresent(this::bug);
        check.trouble().ifPresent(this::trouble);
        check.findings().forEach(this::finding);
        requirement.ifPresent(this::rests);
        var where = check.findings().stream()
                .map(judged -> judged.finding().where())
                .findFirst();
        new RepeatLines(view, sheet)
                .print(check.check(), where.or(() -> check.trouble().map(Trouble::where)));
    }

    private void bug(String stack) {
        entry("item.seen", sentences.bug(stack));
        entry("item.next", texts.get("item.bug-next"));
    }

    private void trouble(Trouble trouble) {
        entry("item.where", trouble.where());
        entry("item.seen", troubles.message(trouble));
        entry("item.cause", troubles.cause(trouble));
    }

    private void finding(JudgedFinding judged) {
        var finding = judged.finding();
        entry("item.where", finding.where());
        entry("item.seen", sentences.finding(check, finding));
        entry("item.expected", finding.expected());
        entry("item.actual", finding.actual());
        entry("item.code", finding.code());
        sentences.onlyWarns(check, judged).ifPresent(why -> entry("item.why-warn", why));
    }

    private void rests(Requirement requirement) {
        var day = view.record().run().asOf();
        for (var cite : requirement.cites()) {
            entry("item.cites", phrases.citation(view.catalogue(), cite));
            view.catalogue()
                    .document(cite.documentId())
                    .flatMap(document -> document.doubtOn(day))
                    .ifPresent(d -> sheet.paragraph(
                            TEXT, texts.get("doubt", "text", d.text().in(texts.language()))));
        }
        requirement.periodOn(day).ifPresent(period -> entry("item.basis", phrases.force(requirement, period)));
        requirement.fix().ifPresent(fix -> entry("item.fix", fix.in(texts.language())));
    }

    private void entry(String label, String text) {
        if (!text.isEmpty()) {
            sheet.entry(LABEL, texts.get(label), TEXT, text);
        }
    }
}
