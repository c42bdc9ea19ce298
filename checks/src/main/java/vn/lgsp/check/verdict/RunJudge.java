package vn.lgsp.check.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.standard.State;

/** Rolls the verdicts of checks up to requirements and to the conformity of the target. */
public final class RunJudge {
    private final Rules rules;

    public RunJudge(Rules rules) {
        this.rules = rules;
    }

    /**
     * Judges a run.
     *
     * @param checks one verdict for each planned check
     * @param selected whether only a part of the profile was asked for
     */
    public Verdicts judge(List<FactVerdict> facts, List<CheckVerdict> checks, boolean selected) {
        var sorted = checks.stream()
                .sorted(Comparator.comparing(CheckVerdict::check))
                .toList();
        var profile = rules.catalogue().requirementsOf(rules.profile());
        var requirements = profile.stream()
                .filter(Requirement::tested)
                .map(r -> rollUp(r, sorted))
                .toList();
        var lacks = new ArrayList<Lack>();
        var conformity = conformity(requirements, sorted, selected, lacks);
        return new Verdicts(conformity, lacks, counts(profile), facts, sorted, requirements, unmatched(checks));
    }

    private RequirementVerdict rollUp(Requirement requirement, List<CheckVerdict> checks) {
        var own = checks.stream()
                .filter(c -> c.requirement().equals(requirement.id()))
                .toList();
        var worst = own.stream()
                .map(CheckVerdict::kind)
                .min(Comparator.naturalOrder())
                .orElse(
                        rules.notApplicable(requirement).isPresent()
                                ? VerdictKind.NOT_APPLICABLE
                                : VerdictKind.NOT_RUN);
        var ids = own.stream().map(CheckVerdict::check).toList();
        return new RequirementVerdict(requirement.id(), requirement.version(), worst, rules.binding(requirement), ids);
    }

    private Conformity conformity(
            List<RequirementVerdict> requirements, List<CheckVerdict> checks, boolean selected, List<Lack> lacks) {
        if (requirements.stream().anyMatch(r -> r.kind() == VerdictKind.FAIL)) {
            return Conformity.NON_CONFORMANT;
        }
        for (var r : requirements) {
            boolean doubtful = r.binding() && (r.kind() == VerdictKind.INCONCLUSIVE || r.kind() == VerdictKind.BLOCKED);
            if (r.kind() == VerdictKind.TOOL_ERROR || doubtful) {
                lacks.add(new Lack(r.kind().id(), r.requirement()));
            }
        }
        if (!lacks.isEmpty()) {
            return Conformity.INDETERMINATE;
        }
        missing(requirements, selected, lacks);
        if (checks.stream().noneMatch(c -> c.kind() == VerdictKind.PASS || c.kind() == VerdictKind.WARN)) {
            lacks.add(new Lack("nothing-passed", rules.profile().id()));
        }
        return lacks.isEmpty() ? Conformity.CONFORMANT : Conformity.PARTIAL;
    }

    private void missing(List<RequirementVerdict> requirements, boolean selected, List<Lack> lacks) {
        if (selected) {
            lacks.add(new Lack("selection", rules.profile().id()));
        }
        for (var r : requirements) {
            if (r.binding() && (r.kind() == VerdictKind.NOT_RUN || r.kind() == VerdictKind.WAIVED)) {
                lacks.add(new Lack(r.kind().id(), r.requirement()));
            }
        }
        rules.profile().demands().stream()
                .filter(d -> !rules.declares().contains(d))
                .forEach(d -> lacks.add(new Lack("not-declared", d)));
    }

    private static Counts counts(List<Requirement> profile) {
        return new Counts(
                count(profile, State.Tested.class),
                0,
                count(profile, State.Attested.class),
                count(profile, State.NotTestable.class),
                count(profile, State.Planned.class));
    }

    private static int count(List<Requirement> profile, Class<? extends State> state) {
        return (int) profile.stream().filter(r -> state.isInstance(r.state())).count();
    }

    private List<Waiver> unmatched(List<CheckVerdict> checks) {
        return rules.waivers().stream().filter(w -> !used(w, checks)).toList();
    }

    private boolean used(Waiver waiver, List<CheckVerdict> checks) {
        return checks.stream()
                .anyMatch(c -> c.findings().stream()
                        .anyMatch(f ->
                                f.weight() == Weight.WAIVED && waiver.covers(c.check(), f.finding(), rules.asOf())));
    }
}
