package vn.lgsp.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lgsp.check.standard.Level;

class RunJudgeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final SmallCatalogue catalogue = new SmallCatalogue();

    @ParameterizedTest
    @CsvSource({
        "PASS, CONFORMANT",
        "WARN, CONFORMANT",
        "FAIL, NON_CONFORMANT",
        "TOOL_ERROR, INDETERMINATE",
        "INCONCLUSIVE, INDETERMINATE",
        "BLOCKED, INDETERMINATE",
        "NOT_RUN, PARTIAL",
        "WAIVED, PARTIAL",
        "NOT_APPLICABLE, PARTIAL",
    })
    void oneCheckDecides(VerdictKind kind, Conformity conformity) {
        assertThat(judge(kind).conformity()).isEqualTo(conformity);
    }

    @ParameterizedTest
    @CsvSource({"INCONCLUSIVE", "BLOCKED", "NOT_RUN"})
    void whatCanNotFailCanNotKeepARunOpen(VerdictKind kind) {
        catalogue.level = Level.SHOULD;
        assertThat(judge(kind, VerdictKind.PASS).lacks()).extracting(Lack::kind).isEmpty();
    }

    @Test
    void theWorstOfItsChecksIsTheRequirements() {
        var verdicts = judge(VerdictKind.PASS, VerdictKind.INCONCLUSIVE, VerdictKind.FAIL, VerdictKind.WARN);
        assertThat(verdicts.requirements()).extracting(RequirementVerdict::kind).containsExactly(VerdictKind.FAIL);
        assertThat(verdicts.conformity()).isEqualTo(Conformity.NON_CONFORMANT);
    }

    @Test
    void aSelectionIsNeverCalledConformant() {
        var verdicts = new RunJudge(catalogue.rules(DAY)).judge(List.of(), List.of(verdict(0, VerdictKind.PASS)), true);
        assertThat(verdicts.conformity()).isEqualTo(Conformity.PARTIAL);
        assertThat(verdicts.lacks()).containsExactly(new Lack("selection", "small"));
    }

    @Test
    void aDemandedServiceThatIsNotDeclaredIsMissing() {
        catalogue.demands = List.of("https");
        assertThat(judge(VerdictKind.PASS).lacks()).containsExactly(new Lack("not-declared", "https"));
    }

    @Test
    void nothingPassedIsNotConformant() {
        assertThat(judge().lacks()).extracting(Lack::kind).contains("nothing-passed");
    }

    private Verdicts judge(VerdictKind... kinds) {
        var checks = Arrays.stream(kinds).map(k -> verdict(k.ordinal(), k)).toList();
        return new RunJudge(catalogue.rules(DAY)).judge(List.of(), checks, false);
    }

    private static CheckVerdict verdict(int number, VerdictKind kind) {
        return CheckVerdict.without("XXX-001.check-" + number, kind, "test");
    }
}
