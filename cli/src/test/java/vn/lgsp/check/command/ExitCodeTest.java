package vn.lgsp.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.report.Samples;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.Layer;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.VerdictKind;

class ExitCodeTest {
    private static final CheckVerdict BUG = CheckVerdict.toolError("STD-023.date", "java.lang.Error: planted");
    private static final CheckVerdict UNKNOWN = CheckVerdict.inconclusive(
            "TLS-001.tls12", new Trouble(Layer.TCP, "refused", Cause.NETWORK, "https://a.vn", ""), List.of());

    @ParameterizedTest
    @EnumSource
    void aFailureOutweighsOurOwnBug(FailOn level) {
        assertThat(ExitCode.of(Samples.record(), level)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void ourOwnBugIsNeverTheTargetsDoubt(FailOn level) {
        assertThat(ExitCode.of(Samples.record(List.of(BUG, UNKNOWN)), level)).isEqualTo(4);
    }

    @Test
    void doubtCountsUnlessOnlyFailuresDo() {
        var record = Samples.record(List.of(UNKNOWN));
        assertThat(ExitCode.of(record, FailOn.FAIL)).isZero();
        assertThat(ExitCode.of(record, FailOn.INDETERMINATE)).isEqualTo(3);
        assertThat(ExitCode.of(record, FailOn.WARN)).isEqualTo(3);
        assertThat(ExitCode.counting(record, FailOn.FAIL)).rejects(UNKNOWN);
        assertThat(ExitCode.counting(record, FailOn.INDETERMINATE)).accepts(UNKNOWN);
        assertThat(ExitCode.counting(record, FailOn.PARTIAL))
                .rejects(CheckVerdict.without("ACC-001.no-token", VerdictKind.BLOCKED, "pre:api"));
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptionOutweighsEverything(FailOn level) {
        assertThat(ExitCode.of(interrupted(Samples.record()), level)).isEqualTo(130);
    }

    private static RunRecord interrupted(RunRecord record) {
        var run = record.run();
        return new RunRecord(
                record.format(),
                record.formatVersion(),
                record.tool(),
                new RunRecord.Run(run.id(), run.started(), run.ended(), run.asOf(), Optional.empty(), true),
                record.catalogue(),
                record.target(),
                record.settings(),
                record.planned(),
                record.verdicts(),
                record.observations());
    }
}
