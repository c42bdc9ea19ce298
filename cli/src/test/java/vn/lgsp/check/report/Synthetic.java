package vn.lgsp.check.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lgsp.check.console.Palette;
import vn.lgsp.check.console.RunView;
import vn.lgsp.check.console.Sheet;
import vn.lgsp.check.console.Texts;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.record.BodySeen;
import vn.lgsp.check.record.Header;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.Observed;
import vn.lgsp.check.record.RequestSeen;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.CatalogueReader;
import vn.lgsp.check.standard.Language;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.Conformity;
import vn.lgsp.check.verdict.Counts;
import vn.lgsp.check.verdict.FactVerdict;
import vn.lgsp.check.verdict.Finding;
import vn.lgsp.check.verdict.JudgedFinding;
import vn.lgsp.check.verdict.Lack;
import vn.lgsp.check.verdict.Layer;
import vn.lgsp.check.verdict.RequirementVerdict;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.VerdictKind;
import vn.lgsp.check.verdict.Verdicts;
import vn.lgsp.check.verdict.Waiver;
import vn.lgsp.check.verdict.WarnCause;
import vn.lgsp.check.verdict.Weight;

/** Records of runs that never were, with verdicts of every kind; {@code text} stands wherever somebody else writes. */
final class Synthetic {
    private static final Instant THEN = Instant.parse("2026-11-24T02:14:15Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Catalogue real = CatalogueReader.bundled();
    private final String text;
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<CheckVerdict> checks = new ArrayList<>();
    private final List<Observed> observations = new ArrayList<>();

    Synthetic(int count, String text) {
        this.text = text;
        var tested = real.requirements().stream().filter(Requirement::tested).toList();
        for (int i = 0; i < count; i++) {
            var like = tested.get(i % tested.size());
            var id = like.area() + "-" + (1000 + i);
            requirements.add(new Requirement(
                    id,
                    1,
                    like.text(),
                    like.cites(),
                    like.confidence(),
                    Optional.empty(),
                    like.periods(),
                    List.of(),
                    like.findings(),
                    like.fix(),
                    like.state()));
            var code = like.findings().keySet().iterator().next();
            checks.add(check(id + ".check", code, i % 20));
            observe(id + ".check");
        }
    }

    private CheckVerdict check(String id, String code, int kind) {
        var trouble = new Trouble(Layer.TCP, "timeout", Cause.NETWORK, text, text);
        return switch (kind) {
            case 1 -> found(id, VerdictKind.FAIL, code, Weight.FAIL, Optional.empty());
            case 2 -> found(id, VerdictKind.WARN, code, Weight.WARN, Optional.of(WarnCause.SHOULD));
            case 3 -> found(id, VerdictKind.WARN, code, Weight.WARN, Optional.of(WarnCause.MAY));
            case 4 -> found(id, VerdictKind.WAIVED, code, Weight.WAIVED, Optional.empty());
            case 5 -> CheckVerdict.inconclusive(id, trouble, List.of());
            case 6 -> CheckVerdict.toolError(id, text + "\n\tat nowhere");
            case 7 -> CheckVerdict.without(id, VerdictKind.BLOCKED, "pre:tcp:api");
            case 8 -> CheckVerdict.without(id, VerdictKind.NOT_RUN, "not-allowed:intrusive");
            case 9 -> CheckVerdict.without(id, VerdictKind.NOT_APPLICABLE, "not-declared:" + text);
            default -> found(id, VerdictKind.PASS, code, Weight.WARN, Optional.empty());
        };
    }

    private CheckVerdict found(String id, VerdictKind kind, String code, Weight weight, Optional<WarnCause> cause) {
        var finding = new JudgedFinding(new Finding(code, text, text, text, Map.of("name", text)), weight, cause);
        return new CheckVerdict(
                id,
                CheckVerdict.requirementOf(id),
                kind,
                Optional.empty(),
                kind == VerdictKind.PASS ? List.of() : List.of(finding),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void observe(String check) {
        var sent = new RequestSeen("GET", text, List.of(new Header("User-Agent", text)), Optional.of(text));
        var body = new BodySeen(
                120,
                false,
                true,
                false,
                "object",
                Set.of(),
                Map.of(text, "string"),
                Optional.of(text),
                Optional.empty(),
                Optional.of(text + "\n" + text));
        var came = new AnswerSeen(
                "HTTP/1.1",
                200,
                List.of(new Header("Server", text)),
                body,
                Optional.empty(),
                Optional.of(5L),
                Set.of());
        for (int look = 1; look <= 2; look++) {
            var seen =
                    new HttpObservation("GET first-service", text, THEN, 12, Optional.empty(), sent, Optional.of(came));
            observations.add(new Observed(observations.size() + 1, check, look, 1, seen));
        }
    }

    HtmlReport report(Language language) {
        var catalogue = new Catalogue(
                real.version(), real.digest(), real.documents(), requirements, real.profiles(), List.of());
        var texts = Texts.of(language, Sheet.class);
        var view = new RunView(record(), catalogue, texts, Palette.PLAIN, List.of("lgsp-check", "run", text), true);
        return new HtmlReport(view, Map.of());
    }

    private RunRecord record() {
        var ids = checks.stream().map(CheckVerdict::check).toList();
        var trouble = new Trouble(Layer.TCP, "timeout", Cause.NETWORK, text, text);
        var verdicts = new Verdicts(
                Conformity.PARTIAL,
                List.of(new Lack("not-declared", text), new Lack("selection", "lgsp")),
                new Counts(requirements.size(), 0, 14, 6, 9),
                List.of(new FactVerdict("pre:tcp:api", false, Optional.of(trouble), Optional.empty())),
                checks,
                checks.stream()
                        .map(c -> new RequirementVerdict(c.requirement(), 1, c.kind(), true, List.of(c.check())))
                        .toList(),
                List.of(new Waiver(text, Optional.empty(), Optional.empty(), Optional.empty(), text, text, DAY)));
        return new RunRecord(
                RunRecord.FORMAT,
                RunRecord.FORMAT_VERSION,
                new RunRecord.Tool("lgsp-check", text, text),
                new RunRecord.Run(text, THEN, THEN.plusSeconds(9), DAY, Optional.of(text), true),
                new RunRecord.CatalogueUsed(text, text, text, List.of()),
                new RunRecord.TargetUsed(text, text, Map.of(text, text), "{}"),
                new RunRecord.Settings("full", List.of(), List.of(), 4, List.of()),
                ids,
                verdicts,
                observations);
    }
}
