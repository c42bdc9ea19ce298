package vn.lgsp.check.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.record.RecordFile;
import vn.lgsp.check.reference.ReferenceLgsp;

/** Records are what their published schema says; {@link HostileTargetsTest} holds those of hostile targets to it. */
class RecordSchemaTest {

    @ParameterizedTest
    @MethodSource("faults")
    void recordsFitTheirSchema(String fault) {
        var faults = Faults.named(fault).stream().toList();
        try (var lgsp = ReferenceLgsp.start(faults)) {
            var trial = Trial.of(lgsp);
            trial.evidence = faults.isEmpty() ? EvidenceLevel.NONE : EvidenceLevel.SHAPE;
            RecordSchema.hold(trial.run());
        }
    }

    static Stream<String> faults() {
        return Stream.of(
                "none", "tls-only-old", "certificate-for-another-host", "token-as-plain-text", "text-not-utf8");
    }

    @Test
    void theSchemaRefusesWhatIsNoRecord() {
        try (var lgsp = ReferenceLgsp.start(List.of())) {
            var text = RecordFile.text(Trial.of(lgsp).run());
            assertThat(RecordSchema.problems(text)).isEmpty();
            assertThat(RecordSchema.problems(text.replace("\"PASS\"", "\"FINE\"")))
                    .isNotEmpty();
            assertThat(RecordSchema.problems(text.replaceFirst("\"planned\"", "\"plan\"")))
                    .isNotEmpty();
        }
    }
}
