package vn.lgsp.check.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lgsp.check.standard.Basis;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.Confidence;
import vn.lgsp.check.standard.Document;
import vn.lgsp.check.standard.Doubt;
import vn.lgsp.check.standard.Guard;
import vn.lgsp.check.standard.Level;
import vn.lgsp.check.standard.Period;
import vn.lgsp.check.standard.Profile;
import vn.lgsp.check.standard.Requirement;

/**
 * What holds in one run: which requirements apply, and what a finding weighs. The one place that knows severity.
 *
 * @param asOf the day whose rules are used
 * @param declares the capabilities of the target
 * @param facts the declared facts of the target
 */
public record Rules(
        Catalogue catalogue,
        Profile profile,
        LocalDate asOf,
        Set<String> declares,
        Map<String, String> facts,
        List<Waiver> waivers) {

    /** Why a requirement says nothing about this target on this day: a stable word; empty if it applies. */
    public Optional<String> notApplicable(Requirement requirement) {
        if (requirement.periodOn(asOf).isEmpty()) {
            return Optional.of("not-in-force");
        }
        return requirement.capability().filter(c -> !declares.contains(c)).map(c -> "not-declared:" + c);
    }

    /**
     * Weighs a finding.
     *
     * @throws IllegalStateException if the requirement does not list its code, or is not in force
     */
    public JudgedFinding weigh(String check, Requirement requirement, Finding finding) {
        var code = requirement
                .finding(finding.code())
                .orElseThrow(() -> new IllegalStateException(
                        check + " found '" + finding.code() + "', which " + requirement.id() + " does not list"));
        var cause = warnCause(requirement, code.capped());
        if (cause.isPresent()) {
            return new JudgedFinding(finding, Weight.WARN, cause);
        }
        boolean waived = waivers.stream().anyMatch(w -> w.covers(check, finding, asOf));
        return new JudgedFinding(finding, waived ? Weight.WAIVED : Weight.FAIL, Optional.empty());
    }

    /** Whether the requirement may fail somebody on this day, and checks test it. */
    public boolean binding(Requirement requirement) {
        return requirement.tested()
                && notApplicable(requirement).isEmpty()
                && requirement.findings().values().stream()
                        .anyMatch(code -> warnCause(requirement, code.capped()).isEmpty());
    }

    private Optional<WarnCause> warnCause(Requirement requirement, boolean capped) {
        Period period = requirement
                .periodOn(asOf)
                .orElseThrow(() -> new IllegalStateException(requirement.id() + " is not in force on " + asOf));
        if (period.level() != Level.MUST) {
            return Optional.of(period.level() == Level.SHOULD ? WarnCause.SHOULD : WarnCause.MAY);
        }
        if (weak(requirement, period)) {
            return Optional.of(WarnCause.WEAK_BASIS);
        }
        if (capped || requirement.guards().stream().anyMatch(this::caps)) {
            return Optional.of(WarnCause.CAPPED);
        }
        if (period.inTransition(asOf, facts)) {
            return Optional.of(WarnCause.TRANSITION);
        }
        if (period.pending(asOf)) {
            return Optional.of(WarnCause.PENDING);
        }
        return forceInDoubt(requirement) ? Optional.of(WarnCause.FORCE_IN_DOUBT) : Optional.empty();
    }

    private boolean weak(Requirement requirement, Period period) {
        boolean adopted = period.basis() == Basis.PRACTICE && profile.adopts().contains(requirement.id());
        return !adopted && (!period.basis().canFail() || requirement.confidence() == Confidence.C);
    }

    private boolean caps(Guard guard) {
        return guard.matches(facts);
    }

    /** Doubt caps only where no cited text is free of it. */
    private boolean forceInDoubt(Requirement requirement) {
        return !requirement.cites().isEmpty()
                && requirement.cites().stream()
                        .map(cite -> catalogue.document(cite.documentId()).flatMap(this::cappingDoubt))
                        .allMatch(Optional::isPresent);
    }

    private Optional<Doubt> cappingDoubt(Document document) {
        return document.doubtOn(asOf)
                .filter(d -> d.effect() == Doubt.Effect.WARN || profile.doubts() == Doubt.Effect.WARN);
    }
}
