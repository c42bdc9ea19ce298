package vn.lgsp.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lgsp.check.verdict.SmallCatalogue.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckJudgeTest {
    private static final Trouble TIMEOUT = new Trouble(Layer.TCP, "timeout", Cause.NETWORK, "host", "");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final SmallCatalogue catalogue = new SmallCatalogue();

    @Test
    void nothingFoundIsAPassWithoutASecondLook() {
        assertThat(judge(clean()).kind()).isEqualTo(VerdictKind.PASS);
    }

    @Test
    void aFailureNeedsTheSameCodeTwice() {
        assertThat(judge(found("bad"), found("bad")).kind()).isEqualTo(VerdictKind.FAIL);
    }

    @Test
    void twoLooksThatDisagreeAreUnstable() {
        var verdict = judge(found("bad"), clean());
        assertThat(verdict.kind()).isEqualTo(VerdictKind.INCONCLUSIVE);
        assertThat(verdict.cause()).contains(Cause.UNSTABLE);
    }

    @Test
    void anInconclusiveSecondLookIsTheVerdict() {
        var verdict = judge(found("bad"), stuck());
        assertThat(verdict.kind()).isEqualTo(VerdictKind.INCONCLUSIVE);
        assertThat(verdict.cause()).contains(Cause.NETWORK);
    }

    @Test
    void troubleWithoutAFailureIsInconclusive() {
        assertThat(judge(stuck()).trouble()).contains(TIMEOUT);
        assertThat(judge(new Attempt(List.of(finding("capped")), Optional.of(TIMEOUT), Optional.empty()))
                        .kind())
                .isEqualTo(VerdictKind.INCONCLUSIVE);
    }

    @Test
    void aLostConnectionIsAskedAgain() {
        assertThat(judge(lost(), clean()).kind()).isEqualTo(VerdictKind.PASS);
        assertThat(judge(lost(), found("capped")).kind()).isEqualTo(VerdictKind.WARN);
        assertThat(judge(lost(), stuck()).trouble()).contains(TIMEOUT);
        assertThat(judge(lost(), Attempt.broken("stack")).kind()).isEqualTo(VerdictKind.TOOL_ERROR);
    }

    @Test
    void aFailureSeenOnlyAfterALostConnectionIsNotConfirmed() {
        var verdict = judge(lost(), found("bad"));
        assertThat(verdict.kind()).isEqualTo(VerdictKind.INCONCLUSIVE);
        assertThat(verdict.cause()).contains(Cause.NETWORK);
        assertThat(verdict.findings()).hasSize(1);
    }

    @Test
    void aConfirmedFailureStandsBesideTroubleElsewhere() {
        var both = new Attempt(List.of(finding("bad")), Optional.of(TIMEOUT), Optional.empty());
        assertThat(judge(both, both).kind()).isEqualTo(VerdictKind.FAIL);
    }

    @Test
    void aWarningNeedsNoSecondLook() {
        assertThat(judge(found("capped")).kind()).isEqualTo(VerdictKind.WARN);
    }

    @Test
    void ourOwnBugIsNobodyElsesDoubt() {
        assertThat(judge(Attempt.broken("stack")).kind()).isEqualTo(VerdictKind.TOOL_ERROR);
        assertThat(judge(found("bad"), Attempt.broken("stack")).kind()).isEqualTo(VerdictKind.TOOL_ERROR);
    }

    @Test
    void allFailuresWaivedIsWaived() {
        catalogue.waivers = List.of(
                new Waiver("XXX-001", Optional.empty(), Optional.empty(), Optional.empty(), "reason", "name", DAY));
        assertThat(judge(found("bad"), found("bad")).kind()).isEqualTo(VerdictKind.WAIVED);
    }

    private CheckVerdict judge(Attempt only) {
        return new CheckJudge(catalogue.rules(DAY)).judge("XXX-001.a", catalogue.requirement(), only, () -> {
            throw new AssertionError("nobody asked for a second look");
        });
    }

    private CheckVerdict judge(Attempt first, Attempt second) {
        return new CheckJudge(catalogue.rules(DAY)).judge("XXX-001.a", catalogue.requirement(), first, () -> second);
    }

    private static Attempt clean() {
        return new Attempt(List.of(), Optional.empty(), Optional.empty());
    }

    private static Attempt found(String code) {
        return new Attempt(List.of(finding(code)), Optional.empty(), Optional.empty());
    }

    private static Attempt lost() {
        var reset = new Trouble(Layer.TCP, "reset", Cause.NETWORK, "host", "");
        return new Attempt(List.of(), Optional.of(reset), Optional.empty());
    }

    private static Attempt stuck() {
        return new Attempt(List.of(), Optional.of(TIMEOUT), Optional.empty());
    }
}
