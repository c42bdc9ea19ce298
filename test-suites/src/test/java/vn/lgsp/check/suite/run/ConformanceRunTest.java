package vn.lgsp.check.suite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.VerdictKind;

class ConformanceRunTest {
    private final PlantedRun planted = new PlantedRun();

    @ParameterizedTest
    @CsvSource({
        "pass, PASS",
        "fail, FAIL",
        "bug, TOOL_ERROR",
        "plain-assertion, TOOL_ERROR",
        "undetermined, INCONCLUSIVE",
        "unlisted, TOOL_ERROR",
        "intrusive, NOT_RUN",
        "none, NOT_APPLICABLE",
    })
    void eachEndHasItsVerdict(String check, VerdictKind kind) throws PlanException {
        assertThat(verdict(planted.record(Planted.Ends.class), check).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "needs-pass, PASS,",
        "needs-fail, BLOCKED, XXX-001.fail",
        "needs-none, NOT_APPLICABLE, XXX-001.none",
        "needs-fact, BLOCKED, pre:tcp:api",
    })
    void needsBlockOrPassThrough(String check, VerdictKind kind, String because) throws PlanException {
        var verdict = verdict(planted.record(Planted.Ends.class, Planted.NeedsThem.class), check);
        assertThat(verdict.kind()).isEqualTo(kind);
        assertThat(verdict.because().orElse(null)).isEqualTo(because);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void everyPlannedCheckHasExactlyOneVerdict(int threads) throws PlanException {
        planted.threads = threads;
        var record = planted.record(Planted.Ends.class, Planted.NeedsThem.class, Planted.BadConstructor.class);
        assertThat(record.verdicts().checks()).extracting(CheckVerdict::check).isEqualTo(record.planned());
    }

    @Test
    void aConstructorThatFailsIsOurBug() throws PlanException {
        var verdict = verdict(planted.record(Planted.BadConstructor.class), "constructor");
        assertThat(verdict.kind()).isEqualTo(VerdictKind.TOOL_ERROR);
        assertThat(verdict.error().orElseThrow()).contains("a constructor that fails");
    }

    @Test
    void twoLooksThatDisagreeAreUnstable() throws PlanException {
        assertThat(verdict(planted.record(Planted.Unstable.class), "unstable").cause())
                .contains(Cause.UNSTABLE);
    }

    @Test
    void aSelectionBringsItsNeedsAndLeavesTheRest() throws PlanException {
        planted.selection = new Selection(Set.of(), Set.of(), Set.of("XXX-001.needs-pass"));
        var record = planted.record(Planted.Ends.class, Planted.NeedsThem.class);
        assertThat(verdict(record, "needs-pass").kind()).isEqualTo(VerdictKind.PASS);
        assertThat(verdict(record, "pass").kind()).isEqualTo(VerdictKind.PASS);
        assertThat(verdict(record, "fail").because()).contains("not-selected");
    }

    @Test
    void anAllowedSafetyClassRuns() throws PlanException {
        planted.allowed = Set.of(Safety.INTRUSIVE);
        assertThat(verdict(planted.record(Planted.Ends.class), "intrusive").kind())
                .isEqualTo(VerdictKind.PASS);
    }

    @Test
    void interruptingKeepsWhatIsKnownAndBlamesNobody() throws Exception {
        Planted.Slow.begun = new CountDownLatch(1);
        Planted.Slow.goOn = new CountDownLatch(1);
        var run = planted.of(Planted.Slow.class, Planted.Ends.class);
        var record = CompletableFuture.supplyAsync(run::execute);
        Planted.Slow.begun.await(10, TimeUnit.SECONDS);
        run.interrupt();
        Planted.Slow.goOn.countDown();
        var known = record.get(10, TimeUnit.SECONDS);
        assertThat(known.run().interrupted()).isTrue();
        assertThat(verdict(known, "slow").kind()).isEqualTo(VerdictKind.NOT_RUN);
        assertThat(verdict(known, "waiting").kind()).isEqualTo(VerdictKind.NOT_RUN);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Planted.Private.class,
                Planted.Returning.class,
                Planted.Circle.class,
                Planted.UnknownNeed.class,
                Planted.UnknownFact.class,
                String.class,
            })
    void whatJUnitWouldDropIsRefused(Class<?> suite) {
        assertThatThrownBy(() -> planted.of(suite)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSelectionThatNamesNothingKnownIsRefused() {
        planted.selection = new Selection(Set.of("nosuch"), Set.of(), Set.of());
        assertThatThrownBy(() -> planted.of(Planted.Ends.class)).isInstanceOf(PlanException.class);
    }

    private static CheckVerdict verdict(RunRecord record, String check) {
        return record.verdicts().check("XXX-001." + check).orElseThrow();
    }
}
