package vn.lgsp.check.console;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.lgsp.check.faults.Fault;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.Document;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.standard.State;
import vn.lgsp.check.variants.Variant;
import vn.lgsp.check.variants.Variants;

/** Prints what there is: documents, requirements, checks, faults, variants, profiles, and how much is covered. */
public final class CatalogueLists {
    private final Catalogue catalogue;
    private final Texts texts;
    private final Phrases phrases;
    private final Sheet sheet;

    public CatalogueLists(Catalogue catalogue, Texts texts, Sheet sheet) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.phrases = new Phrases(texts);
        this.sheet = sheet;
    }

    /** Every document: id, number, when in force, title. */
    public void documents() {
        for (var document : catalogue.documents()) {
            sheet.entry(0, document.id(), 16, document.number());
            sheet.paragraph(16, phrases.range(document.from(), document.until()));
            sheet.paragraph(16, document.title().in(texts.language()));
        }
    }

    /** Every requirement: id, state and force on a day, text. */
    public void requirements(LocalDate day) {
        for (var requirement : catalogue.requirements()) {
            var force = requirement
                    .periodOn(day)
                    .map(period -> phrases.force(requirement, period))
                    .orElseGet(() -> texts.get("list.not-in-force"));
            sheet.entry(0, requirement.id(), 10, phrases.state(requirement.state()) + " · " + force);
            sheet.paragraph(10, requirement.text().in(texts.language()));
        }
    }

    /** Every check: id, suite, safety class, and the requirement's text. */
    public void checks() {
        for (var check : KnownChecks.bundled().all()) {
            sheet.entry(
                    0,
                    check.id(),
                    28,
                    check.suite().id() + " · " + check.safety().id());
            catalogue
                    .requirement(check.requirement())
                    .ifPresent(r -> sheet.paragraph(2, r.text().in(texts.language())));
        }
    }

    /** Every fault of the reference LGSP: name, what it does, which check catches it. */
    public void faults() {
        for (Fault fault : Faults.all()) {
            sheet.line(fault.id());
            sheet.paragraph(2, fault.text(texts.language().locale()));
            fault.caughtBy().forEach(c -> sheet.paragraph(2, "→ " + c.check() + " " + c.code()));
        }
    }

    /** Every variant of the reference LGSP: name and what it does. */
    public void variants() {
        for (Variant variant : Variants.all()) {
            sheet.line(variant.id());
            sheet.paragraph(2, variant.text(texts.language().locale()));
        }
    }

    /** Every profile: name, number of requirements, title. */
    public void profiles() {
        for (var profile : catalogue.profiles()) {
            var count = Integer.toString(profile.requirements().size());
            sheet.entry(0, profile.id(), 18, texts.get("list.requirements", "count", count));
            sheet.paragraph(18, profile.title().in(texts.language()));
        }
    }

    /** The four states, counted by area and by document. */
    public void coverage() {
        heading("coverage.area");
        var areas = grouped(r -> List.of(r.area()));
        areas.forEach(this::row);
        row(texts.get("coverage.total"), catalogue.requirements());
        sheet.gap();
        heading("coverage.document");
        grouped(r -> r.cites().stream().map(c -> c.documentId()).distinct().toList())
                .forEach((id, all) -> row(number(id), all));
        sheet.gap();
        sheet.paragraph(0, texts.get("coverage.note"));
    }

    private String number(String documentId) {
        return catalogue.document(documentId).map(Document::number).orElse(documentId);
    }

    private Map<String, List<Requirement>> grouped(Function<Requirement, List<String>> keys) {
        var groups = new LinkedHashMap<String, List<Requirement>>();
        for (var requirement : catalogue.requirements()) {
            for (var key : keys.apply(requirement)) {
                groups.computeIfAbsent(key, k -> new java.util.ArrayList<>()).add(requirement);
            }
        }
        return groups;
    }

    private void heading(String first) {
        sheet.line((Columns.pad(texts.get(first), 30)
                        + cell(texts.get("coverage.tested"))
                        + cell(texts.get("coverage.attested"))
                        + cell(texts.get("coverage.not-testable"))
                        + cell(texts.get("coverage.planned"))
                        + cell(texts.get("coverage.all")))
                .stripTrailing());
    }

    private void row(String name, List<Requirement> all) {
        sheet.line(Columns.pad(name, 30)
                + cell(count(all, State.Tested.class))
                + cell(count(all, State.Attested.class))
                + cell(count(all, State.NotTestable.class))
                + cell(count(all, State.Planned.class))
                + cell(Integer.toString(all.size())));
    }

    private static String count(List<Requirement> all, Class<? extends State> state) {
        return String.format(
                Locale.ROOT,
                "%d",
                all.stream().filter(r -> state.isInstance(r.state())).count());
    }

    private static String cell(String text) {
        return " ".repeat(Math.max(1, 10 - Columns.width(text))) + text;
    }
}
