package vn.lgsp.check.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lgsp.check.console.RunView;
import vn.lgsp.check.console.Todo;
import vn.lgsp.check.record.Observed;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.report.Page.FactPart;
import vn.lgsp.check.report.Page.Step;
import vn.lgsp.check.report.Page.Summary;
import vn.lgsp.check.report.Page.Tally;
import vn.lgsp.check.standard.Profile;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.standard.Text;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.FactVerdict;
import vn.lgsp.check.verdict.VerdictKind;
import vn.lgsp.check.verdict.Verdicts;
import vn.lgsp.check.verdict.Waiver;

/** Says what a record holds, part by part. Asks nobody and judges nothing. */
final class PageMaker {
    private static final int STEPS = 5;

    private final RunView view;
    private final RunRecord record;
    private final Verdicts verdicts;
    private final Map<String, String> suiteOf;
    private final String style;
    private final Bilingual words;
    private final Evidence evidence = new Evidence();
    private final Map<String, List<Observed>> observations;

    PageMaker(RunView view, Map<String, String> suiteOf, String style) {
        this.view = view;
        this.record = view.record();
        this.verdicts = record.verdicts();
        this.suiteOf = suiteOf;
        this.style = style;
        this.words = new Bilingual(view.catalogue());
        this.observations = record.observations().stream().collect(Collectors.groupingBy(Observed::check));
    }

    Page page() {
        var steps = steps();
        return new Page(
                view.texts().language(),
                style,
                words,
                record,
                summary(),
                steps.subList(0, Math.min(STEPS, steps.size())),
                Math.max(0, steps.size() - STEPS),
                verdicts.lacks().stream()
                        .map(lack -> words.both(v -> v.phrases().lack(lack)))
                        .distinct()
                        .toList(),
                undeclared(),
                tallies(words, verdicts.checks()),
                new SuiteParts(view, words, suiteOf, this::seen).all(),
                verdicts.facts().stream().map(this::fact).toList(),
                new Duties(view, words).all(),
                verdicts.unmatchedWaivers().stream().map(this::waiver).toList(),
                legend());
    }

    private Summary summary() {
        var kind = verdicts.conformity().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var run = record.run();
        var title = String.join(
                " · ",
                record.target().name() + " (" + record.target().code() + ")",
                verdicts.conformity().name(),
                run.asOf().toString());
        var profile = record.catalogue().profile();
        return new Summary(
                title,
                kind,
                words.both(v -> v.phrases().conformity(verdicts.conformity())),
                words.text("meaning." + kind),
                words.both(v -> v.phrases().date(run.asOf())),
                words.both(v -> time(v, run.started()) + " – " + Times.clock(run.ended()) + " (UTC+7)"),
                view.catalogue().profile(profile).map(Profile::title).orElse(Bilingual.same(profile)));
    }

    private static String time(Bilingual.Voice voice, Instant instant) {
        return voice.phrases().date(Times.day(instant)) + " " + Times.clock(instant);
    }

    private List<Step> steps() {
        var todo = Todo.of(verdicts);
        var steps = new ArrayList<Step>();
        todo.grave().forEach(check -> steps.add(step(check)));
        for (var blocked : todo.blocked()) {
            var first = blocked.checks().get(0);
            var count = Integer.toString(blocked.checks().size());
            var said = words.both(v -> v.screen().get("blocked.by", "need", blocked.need(), "count", count)
                    + blocked.fact(verdicts)
                            .map(fact -> ". " + v.troubles().ofFact(fact))
                            .orElse(""));
            steps.add(new Step(
                    kind(VerdictKind.BLOCKED),
                    verdict(words, VerdictKind.BLOCKED),
                    first,
                    first,
                    said,
                    Optional.empty()));
        }
        todo.warned().forEach(check -> steps.add(step(check)));
        return steps;
    }

    private Step step(CheckVerdict check) {
        return new Step(
                kind(check.kind()),
                verdict(words, check.kind()),
                check.check(),
                check.check(),
                words.both(v -> v.sentences().reason(check)),
                view.catalogue()
                        .requirement(check.requirement())
                        .flatMap(Requirement::fix)
                        .filter(fix -> !check.findings().isEmpty()));
    }

    private List<Text> undeclared() {
        var counts = new TreeMap<String, List<CheckVerdict>>();
        verdicts.checks().stream()
                .filter(check -> check.kind() == VerdictKind.NOT_APPLICABLE)
                .filter(check -> check.because()
                        .filter(why -> why.startsWith("not-declared:") || why.startsWith("declared-none:"))
                        .isPresent())
                .forEach(check -> counts.computeIfAbsent(check.because().orElse(""), b -> new ArrayList<>())
                        .add(check));
        return counts.values().stream()
                .map(checks -> words.both(v -> v.sentences().reason(checks.get(0)) + " "
                        + v.texts().get("undeclared.count", "count", Integer.toString(checks.size()))))
                .toList();
    }

    /** How often each verdict was reached, the worst first; notes on a MAY are passed. */
    static List<Tally> tallies(Bilingual words, List<CheckVerdict> checks) {
        return Arrays.stream(VerdictKind.values())
                .map(kind -> new Tally(
                        kind(kind),
                        verdict(words, kind),
                        Bilingual.same(Long.toString(checks.stream()
                                .filter(check -> Verdicts.counted(check) == kind)
                                .count()))))
                .filter(tally -> !tally.said().vi().equals("0"))
                .toList();
    }

    private List<Page.EvidencePart> seen(String asked) {
        return observations.getOrDefault(asked, List.of()).stream()
                .map(observed -> evidence.part(words, observed))
                .toList();
    }

    private FactPart fact(FactVerdict fact) {
        return new FactPart(
                fact.fact(),
                fact.holds(),
                words.both(v -> v.phrases().fact(fact.fact()).orElse("")
                        + (fact.holds() ? "" : " " + v.troubles().ofFact(fact))),
                seen(fact.fact()));
    }

    private Text waiver(Waiver waiver) {
        var expired = record.run().asOf().isAfter(waiver.expires());
        return words.both(v -> v.phrases().unmatched(waiver, expired));
    }

    private List<Tally> legend() {
        return Arrays.stream(VerdictKind.values())
                .map(kind -> new Tally(kind(kind), verdict(words, kind), words.text("legend." + kind.id())))
                .toList();
    }

    static Text verdict(Bilingual words, VerdictKind kind) {
        return words.both(v -> v.phrases().verdict(kind));
    }

    static String kind(VerdictKind kind) {
        return kind.id();
    }
}
