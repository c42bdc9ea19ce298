package vn.lgsp.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lgsp.check.verdict.SmallCatalogue.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lgsp.check.standard.Basis;
import vn.lgsp.check.standard.Confidence;
import vn.lgsp.check.standard.Doubt;
import vn.lgsp.check.standard.Level;

class RulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final SmallCatalogue catalogue = new SmallCatalogue();

    @Test
    void aMustOfLawFails() {
        assertThat(weigh().weight()).isEqualTo(Weight.FAIL);
    }

    @ParameterizedTest
    @EnumSource(
            value = Basis.class,
            names = {"PRACTICE", "INFERENCE"})
    void practiceAndInferenceOnlyWarn(Basis basis) {
        catalogue.basis = basis;
        assertThat(weigh().warnCause()).contains(WarnCause.WEAK_BASIS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Basis.class,
            names = {"LAW", "STANDARD", "GUIDE", "DECLARED"})
    void theOtherBasesFail(Basis basis) {
        catalogue.basis = basis;
        assertThat(weigh().weight()).isEqualTo(Weight.FAIL);
    }

    @Test
    void practiceThatTheProfileAdoptsFails() {
        catalogue.basis = Basis.PRACTICE;
        catalogue.adopts = List.of("XXX-001");
        assertThat(weigh().weight()).isEqualTo(Weight.FAIL);
    }

    @Test
    void inferenceCanNotBeAdopted() {
        catalogue.basis = Basis.INFERENCE;
        catalogue.adopts = List.of("XXX-001");
        assertThat(weigh().warnCause()).contains(WarnCause.WEAK_BASIS);
    }

    @Test
    void confidenceCOnlyWarns() {
        catalogue.confidence = Confidence.C;
        assertThat(weigh().warnCause()).contains(WarnCause.WEAK_BASIS);
    }

    @Test
    void levelsBelowMustSayWhichTheyAre() {
        catalogue.level = Level.SHOULD;
        assertThat(weigh().warnCause()).contains(WarnCause.SHOULD);
        catalogue.level = Level.MAY;
        assertThat(weigh().warnCause()).contains(WarnCause.MAY);
    }

    @Test
    void aCappedCodeOnlyWarnsAndItsSiblingFails() {
        assertThat(weigh("capped").warnCause()).contains(WarnCause.CAPPED);
        assertThat(weigh("bad").weight()).isEqualTo(Weight.FAIL);
    }

    @Test
    void aGuardCapsWhereTheFactIsMissingOrBelow() {
        catalogue.guardBelow = 3;
        assertThat(weigh().warnCause()).contains(WarnCause.CAPPED);
        catalogue.facts = Map.of("security-level", "2");
        assertThat(weigh().warnCause()).contains(WarnCause.CAPPED);
        catalogue.facts = Map.of("security-level", "3");
        assertThat(weigh().weight()).isEqualTo(Weight.FAIL);
    }

    @Test
    void aTransitionEndsWithItsLastDay() {
        catalogue.transitionUntil = Optional.of(DAY);
        assertThat(weigh().warnCause()).contains(WarnCause.TRANSITION);
        catalogue.transitionUntil = Optional.of(DAY.minusDays(1));
        assertThat(weigh().weight()).isEqualTo(Weight.FAIL);
    }

    @Test
    void doubtCapsOnlyIfItSaysSoOrTheProfileDoes() {
        catalogue.doubt = Optional.of(Doubt.Effect.NOTE);
        assertThat(weigh().weight()).isEqualTo(Weight.FAIL);
        catalogue.profileDoubts = Doubt.Effect.WARN;
        assertThat(weigh().warnCause()).contains(WarnCause.FORCE_IN_DOUBT);
        catalogue.profileDoubts = Doubt.Effect.NOTE;
        catalogue.doubt = Optional.of(Doubt.Effect.WARN);
        assertThat(weigh().warnCause()).contains(WarnCause.FORCE_IN_DOUBT);
    }

    @Test
    void aWaiverCountsUntilItsLastDayAndOnlyForWhatItNames() {
        catalogue.waivers = List.of(waiver(Optional.of("bad"), DAY));
        assertThat(weigh().weight()).isEqualTo(Weight.WAIVED);
        catalogue.waivers = List.of(waiver(Optional.of("bad"), DAY.minusDays(1)));
        assertThat(weigh().weight()).isEqualTo(Weight.FAIL);
        catalogue.waivers = List.of(waiver(Optional.of("other"), DAY));
        assertThat(weigh().weight()).isEqualTo(Weight.FAIL);
    }

    @Test
    void whatIsNotInForceOrNotDeclaredDoesNotApply() {
        catalogue.from = Optional.of(DAY.plusDays(1));
        assertThat(rules().notApplicable(catalogue.requirement())).contains("not-in-force");
        catalogue.from = Optional.of(DAY);
        assertThat(rules().notApplicable(catalogue.requirement())).isEmpty();
        catalogue.capability = Optional.of("https");
        assertThat(rules().notApplicable(catalogue.requirement())).contains("not-declared:https");
    }

    @Test
    void bindingMeansThatSomeCodeMayFail() {
        assertThat(rules().binding(catalogue.requirement())).isTrue();
        catalogue.level = Level.SHOULD;
        assertThat(rules().binding(catalogue.requirement())).isFalse();
    }

    @Test
    void aCodeThatTheRequirementDoesNotListIsOurBug() {
        assertThatThrownBy(() -> weigh("invented")).isInstanceOf(IllegalStateException.class);
    }

    private JudgedFinding weigh() {
        return weigh("bad");
    }

    private JudgedFinding weigh(String code) {
        return rules().weigh("XXX-001.a", catalogue.requirement(), finding(code));
    }

    private Rules rules() {
        return catalogue.rules(DAY);
    }

    private static Waiver waiver(Optional<String> code, LocalDate expires) {
        return new Waiver("XXX-001", Optional.empty(), code, Optional.empty(), "reason", "name", expires);
    }
}
