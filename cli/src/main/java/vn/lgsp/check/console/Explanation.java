package vn.lgsp.check.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lgsp.check.faults.Fault;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.Document;
import vn.lgsp.check.standard.FindingCode;
import vn.lgsp.check.standard.Period;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.standard.State;
import vn.lgsp.check.variants.Variants;

/** Explains whatever has an id: what it asks, why, how it is tested, how to fix it. */
public final class Explanation {
    private static final int LABEL = 2;
    private static final int TEXT = 18;

    private final Catalogue catalogue;
    private final LocalDate day;
    private final Texts texts;
    private final Phrases phrases;
    private final Sheet sheet;
    private final KnownChecks checks = KnownChecks.bundled();

    public Explanation(Catalogue catalogue, LocalDate day, Texts texts, Sheet sheet) {
        this.catalogue = catalogue;
        this.day = day;
        this.texts = texts;
        this.phrases = new Phrases(texts);
        this.sheet = sheet;
    }

    /** Explains everything of that id; false if there is nothing. */
    public boolean of(String id) {
        var found = new ArrayList<Runnable>();
        phrases.fact(id).ifPresent(text -> found.add(() -> about(id, text)));
        catalogue.requirement(id).ifPresent(r -> found.add(() -> requirement(r)));
        catalogue.document(id).ifPresent(d -> found.add(() -> document(d)));
        checks.named(id)
                .ifPresent(c -> catalogue.requirement(c.requirement()).ifPresent(r -> found.add(() -> check(c, r))));
        Faults.named(id).ifPresent(f -> found.add(() -> fault(f)));
        Variants.named(id)
                .ifPresent(v ->
                        found.add(() -> about(v.id(), v.text(texts.language().locale()))));
        for (var requirement : catalogue.requirements()) {
            requirement.finding(id).ifPresent(code -> found.add(() -> code(requirement, code)));
        }
        for (int i = 0; i < found.size(); i++) {
            if (i > 0) {
                sheet.gap();
            }
            found.get(i).run();
        }
        return !found.isEmpty();
    }

    private void requirement(Requirement requirement) {
        about(requirement.id(), requirement.text().in(texts.language()));
        why(requirement);
        cited(requirement);
        tested(requirement, checks.of(requirement.id()));
        fix(requirement);
    }

    private void check(KnownChecks.Known check, Requirement requirement) {
        about(check.id(), requirement.text().in(texts.language()));
        why(requirement);
        cited(requirement);
        tested(requirement, List.of(check));
        if (!check.needs().isEmpty()) {
            entry("explain.needs", String.join(", ", check.needs()));
        }
        if (!check.unlessNone().isEmpty()) {
            entry("explain.unless", texts.get("explain.unless-none", "fact", check.unlessNone()));
        }
        fix(requirement);
    }

    private void about(String id, String text) {
        sheet.line(Visible.of(id));
        sheet.paragraph(LABEL, text);
        sheet.gap();
    }

    private void why(Requirement requirement) {
        if (requirement.periods().isEmpty()) {
            entry("explain.force", texts.get("list.not-in-force"));
        }
        for (var period : requirement.periods()) {
            var now = period.covers(day) ? "explain.now" : "explain.then";
            entry(
                    "explain.force",
                    texts.get(
                            now,
                            "force",
                            phrases.force(requirement, period),
                            "range",
                            phrases.range(period.from(), period.until())));
            time(period);
        }
        requirement.capability().ifPresent(c -> entry("explain.only-if", texts.get("explain.declares", "name", c)));
        requirement.guards().forEach(g -> entry("explain.capped", g.reason().in(texts.language())));
        if (requirement.state() instanceof State.Attested attested) {
            entry("explain.attested", attested.statement().in(texts.language()));
        } else if (requirement.state() instanceof State.NotTestable not) {
            entry("explain.not-testable", not.reason().in(texts.language()));
        } else if (requirement.state() instanceof State.Planned planned) {
            entry("explain.planned", planned.reason().in(texts.language()));
        }
    }

    private void time(Period period) {
        period.transition().ifPresent(t -> {
            sheet.paragraph(TEXT, texts.get("explain.transition", "until", phrases.date(t.until())));
            t.unless()
                    .ifPresent(u -> sheet.paragraph(
                            TEXT, texts.get("explain.lifted", "fact", u.fact(), "from", phrases.date(u.from()))));
        });
        period.pendingUntil()
                .ifPresent(d -> sheet.paragraph(TEXT, texts.get("explain.pending", "until", phrases.date(d))));
    }

    private void cited(Requirement requirement) {
        for (var cite : requirement.cites()) {
            entry("explain.cites", phrases.citation(catalogue, cite));
            catalogue.document(cite.documentId()).ifPresent(document -> {
                sheet.paragraph(TEXT, document.title().in(texts.language()));
                document.doubtOn(day)
                        .ifPresent(d -> sheet.paragraph(
                                TEXT, texts.get("doubt", "text", d.text().in(texts.language()))));
            });
        }
    }

    private void tested(Requirement requirement, List<KnownChecks.Known> by) {
        for (var check : by) {
            entry(
                    "explain.check",
                    check.id() + " · " + check.suite().id() + " · "
                            + check.safety().id());
            sheet.paragraph(2 * LABEL, check.source());
            Faults.all().stream()
                    .filter(f -> f.caughtBy().stream().anyMatch(c -> c.check().equals(check.id())))
                    .forEach(f -> sheet.paragraph(TEXT, texts.get("explain.proved-by", "fault", f.id())));
        }
        requirement.findings().values().forEach(this::finding);
    }

    private void finding(FindingCode code) {
        entry("explain.finding", code.code());
        var places = Map.of(
                "where", texts.get("place.where"),
                "expected", texts.get("place.expected"),
                "actual", texts.get("place.actual"));
        sheet.paragraph(TEXT, code.render(texts.language(), places));
        code.cap()
                .ifPresent(reason ->
                        sheet.paragraph(TEXT, texts.get("explain.cap", "reason", reason.in(texts.language()))));
    }

    private void fix(Requirement requirement) {
        requirement.fix().ifPresent(fix -> entry("explain.fix", fix.in(texts.language())));
    }

    private void document(Document document) {
        about(document.id(), document.title().in(texts.language()));
        entry("explain.number", document.number());
        document.issued().ifPresent(d -> entry("explain.issued", phrases.date(d)));
        entry("explain.in-force", phrases.range(document.from(), document.until()));
        if (!document.replacedBy().isEmpty()) {
            entry("explain.replaced-by", String.join(", ", document.replacedBy()));
        }
        entry(
                "explain.source",
                texts.get("explain.confidence", "grade", document.confidence().name()));
        document.doubt().ifPresent(d -> entry("explain.doubt", d.text().in(texts.language())));
        var resting = catalogue.requirements().stream()
                .filter(r -> r.cites().stream().anyMatch(c -> c.documentId().equals(document.id())))
                .map(Requirement::id)
                .toList();
        if (!resting.isEmpty()) {
            entry("explain.rests", String.join(", ", resting));
        }
    }

    private void fault(Fault fault) {
        about(fault.id(), fault.text(texts.language().locale()));
        fault.caughtBy().forEach(c -> entry("explain.caught-by", c.check() + " " + c.code()));
        if (!fault.alsoTouches().isEmpty()) {
            entry("explain.touches", String.join(", ", fault.alsoTouches()));
        }
        entry("explain.try", "lgsp-check demo --fault " + fault.id());
    }

    private void code(Requirement requirement, FindingCode code) {
        about(code.code() + " · " + requirement.id(), requirement.text().in(texts.language()));
        finding(code);
        why(requirement);
        cited(requirement);
        fix(requirement);
    }

    private void entry(String label, String text) {
        sheet.entry(LABEL, texts.get(label), TEXT, text);
    }
}
