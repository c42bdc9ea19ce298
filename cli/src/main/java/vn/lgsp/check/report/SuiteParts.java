package vn.lgsp.check.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lgsp.check.console.Repeat;
import vn.lgsp.check.console.RunView;
import vn.lgsp.check.report.Page.CheckPart;
import vn.lgsp.check.report.Page.CitePart;
import vn.lgsp.check.report.Page.EvidencePart;
import vn.lgsp.check.report.Page.FindingPart;
import vn.lgsp.check.report.Page.RequirementPart;
import vn.lgsp.check.report.Page.SuitePart;
import vn.lgsp.check.standard.Citation;
import vn.lgsp.check.standard.Document;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.standard.Text;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.JudgedFinding;
import vn.lgsp.check.verdict.RequirementVerdict;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.VerdictKind;

/** The suites of a page, requirement by requirement and check by check. */
final class SuiteParts {
    private static final String OTHER = "other";

    private final RunView view;
    private final Bilingual words;
    private final Map<String, String> suiteOf;
    private final Function<String, List<EvidencePart>> evidence;
    private final Repeat repeat;
    private final Map<String, CheckVerdict> checks;

    /**
     * Prepares the suites.
     *
     * @param evidence what a check saw
     */
    SuiteParts(
            RunView view, Bilingual words, Map<String, String> suiteOf, Function<String, List<EvidencePart>> evidence) {
        this.view = view;
        this.words = words;
        this.suiteOf = suiteOf;
        this.evidence = evidence;
        this.repeat = new Repeat(view.record(), view.again(), view.repeatable());
        this.checks = view.record().verdicts().checks().stream()
                .collect(Collectors.toMap(CheckVerdict::check, Function.identity(), (a, b) -> a));
    }

    /** All suites, in the order in which the profile comes to them. */
    List<SuitePart> all() {
        var groups = new LinkedHashMap<String, List<RequirementVerdict>>();
        for (var requirement : view.record().verdicts().requirements()) {
            var suite =
                    requirement.checks().stream().findFirst().map(suiteOf::get).orElse(OTHER);
            groups.computeIfAbsent(suite, name -> new ArrayList<>()).add(requirement);
        }
        return groups.entrySet().stream()
                .map(group -> suite(group.getKey(), group.getValue()))
                .toList();
    }

    private SuitePart suite(String name, List<RequirementVerdict> requirements) {
        var own = requirements.stream()
                .flatMap(r -> r.checks().stream())
                .flatMap(id -> Optional.ofNullable(checks.get(id)).stream())
                .toList();
        var title = words.both(v -> v.texts().has("suite." + name) ? v.texts().get("suite." + name) : name);
        return new SuitePart(
                "suite-" + name,
                title,
                PageMaker.tallies(words, own),
                requirements.stream().map(this::requirement).toList());
    }

    private RequirementPart requirement(RequirementVerdict verdict) {
        var requirement = view.catalogue().requirement(verdict.requirement());
        var day = view.record().run().asOf();
        var parts = verdict.checks().stream()
                .flatMap(id -> Optional.ofNullable(checks.get(id)).stream())
                .collect(Collectors.partitioningBy(
                        check -> open(check.kind()), Collectors.mapping(this::check, Collectors.toList())));
        var open = parts.getOrDefault(true, List.of());
        return new RequirementPart(
                verdict.requirement(),
                requirement.map(Requirement::text).orElse(words.text("requirement.unknown")),
                PageMaker.kind(verdict.kind()),
                PageMaker.verdict(words, verdict.kind()),
                requirement.map(Requirement::cites).orElse(List.of()).stream()
                        .map(this::cite)
                        .toList(),
                requirement.flatMap(r -> r.periodOn(day)
                        .map(period -> words.both(v -> v.phrases().force(r, period)))),
                requirement.flatMap(Requirement::fix).filter(f -> !open.isEmpty()),
                open,
                parts.getOrDefault(false, List.of()));
    }

    private CitePart cite(Citation cite) {
        var document = view.catalogue().document(cite.documentId());
        var day = view.record().run().asOf();
        return new CitePart(
                words.both(v -> v.phrases().citation(view.catalogue(), cite)),
                document.map(Document::title).orElse(Bilingual.same(cite.documentId())),
                document.flatMap(d -> d.doubtOn(day)).map(doubt -> doubt.text()));
    }

    private CheckPart check(CheckVerdict check) {
        var where = check.findings().stream()
                .map(judged -> judged.finding().where())
                .findFirst()
                .or(() -> check.trouble().map(Trouble::where));
        var asked = check.kind() != VerdictKind.NOT_APPLICABLE;
        var theirs = asked ? repeat.theirs(check.check(), where) : List.<String>of();
        return new CheckPart(
                check.check(),
                PageMaker.kind(check.kind()),
                PageMaker.verdict(words, check.kind()),
                notes(check),
                check.findings().stream().map(f -> finding(check, f)).toList(),
                evidence.apply(check.check()),
                asked ? Repeat.lines(repeat.ours(check.check())) : "",
                Repeat.lines(theirs),
                Repeat.wantsToken(theirs));
    }

    private static boolean open(VerdictKind kind) {
        return kind != VerdictKind.PASS && kind != VerdictKind.NOT_APPLICABLE && kind != VerdictKind.NOT_RUN;
    }

    private List<Text> notes(CheckVerdict check) {
        var notes = new ArrayList<Text>();
        check.trouble().ifPresent(trouble -> {
            notes.add(words.both(v -> v.troubles().message(trouble)));
            notes.add(
                    words.both(v -> v.texts().get("cause", "cause", v.troubles().cause(trouble))));
        });
        check.error().ifPresent(stack -> {
            notes.add(words.both(v -> v.sentences().bug(stack)));
            notes.add(words.screen("item.bug-next"));
        });
        if (check.because().isPresent()) {
            notes.add(words.both(v -> v.sentences().reason(check)));
        }
        return notes;
    }

    private FindingPart finding(CheckVerdict check, JudgedFinding judged) {
        var finding = judged.finding();
        var warns = words.both(v -> v.sentences().onlyWarns(check, judged).orElse(""));
        return new FindingPart(
                finding.code(),
                finding.where(),
                words.both(v -> v.sentences().finding(check, finding)),
                finding.expected(),
                finding.actual(),
                Optional.of(warns).filter(text -> !text.vi().isEmpty()));
    }
}
