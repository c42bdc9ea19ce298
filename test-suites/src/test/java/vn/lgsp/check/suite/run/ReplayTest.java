package vn.lgsp.check.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.probe.net.Resolver;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.record.RecordException;
import vn.lgsp.check.record.RecordFile;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.reference.ReferenceLgsp;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.Level;
import vn.lgsp.check.standard.Period;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.VerdictKind;

/** An old record judged again, with the target gone and the network shut off. */
class ReplayTest {
    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "tls-only-old",
                "certificate-expired",
                "plain-http-issues-tokens",
                "text-loses-accents",
                "token-accepts-wrong-secret",
                "token-echoes-secret",
                "api-ignores-grants"
            })
    void fullEvidenceGivesTheSameBytes(String fault) throws Exception {
        var live = live(fault, EvidenceLevel.FULL);
        assertThat(RecordFile.part(replay(live).run().verdicts())).isEqualTo(RecordFile.part(live.verdicts()));
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "text-not-utf8", "token-error-as-html"})
    void shapesGiveTheSameOrSayWhatIsMissing(String fault) throws Exception {
        var live = live(fault, EvidenceLevel.SHAPE);
        for (var again : replay(live).run().verdicts().checks()) {
            if (!again.cause().equals(Optional.of(Cause.NOT_KEPT))) {
                assertThat(again).isEqualTo(live.verdicts().check(again.check()).orElseThrow());
            }
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void noEvidenceProvesNothing() throws Exception {
        var again = replay(live("none", EvidenceLevel.NONE)).run().verdicts();
        assertThat(again.checks())
                .extracting(CheckVerdict::kind)
                .isSubsetOf(VerdictKind.BLOCKED, VerdictKind.INCONCLUSIVE);
        assertThat(again.facts()).noneMatch(f -> f.holds());
        assertThat(again.facts().stream().flatMap(f -> f.trouble().stream()))
                .isNotEmpty()
                .allMatch(t -> t.cause() == Cause.NOT_KEPT);
        assertThat(asked).hasValue(0);
    }

    @Test
    void anotherRuleGivesAnotherVerdict() throws Exception {
        var live = live("token-accepts-wrong-secret", EvidenceLevel.FULL);
        assertThat(kind(live, "ACC-014.wrong-secret")).isEqualTo(VerdictKind.FAIL);
        var replay = replay(live);
        replay.catalogue = softened(replay.catalogue, "ACC-014");
        assertThat(kind(replay.run(), "ACC-014.wrong-secret")).isEqualTo(VerdictKind.WARN);
        assertThat(asked).hasValue(0);
    }

    @Test
    void anotherDayGivesTheRulesOfThatDay() throws Exception {
        var replay = replay(live("none", EvidenceLevel.FULL));
        replay.asOf = LocalDate.of(2020, 10, 30);
        var verdict = replay.run().verdicts().check("ACC-001.no-token").orElseThrow();
        assertThat(verdict.kind()).isEqualTo(VerdictKind.NOT_APPLICABLE);
        assertThat(verdict.because()).contains("not-in-force");
    }

    @Test
    void aReplayCanBeReplayed() throws Exception {
        var live = live("token-cacheable", EvidenceLevel.FULL);
        var again = kept(replay(live).run());
        assertThat(RecordFile.part(replay(again).run().verdicts())).isEqualTo(RecordFile.part(live.verdicts()));
        assertThat(again.run().replayOf()).contains(live.run().id());
        RecordSchema.hold(again);
    }

    private static VerdictKind kind(RunRecord record, String check) {
        return record.verdicts().check(check).orElseThrow().kind();
    }

    private RunRecord live(String fault, EvidenceLevel evidence) throws IOException, RecordException {
        var faults = Faults.named(fault).stream().toList();
        var login = faults.stream().map(f -> f.loginBy()).findFirst().orElse("basic");
        try (var lgsp = ReferenceLgsp.start(faults)) {
            var trial = Trial.of(lgsp, login);
            trial.evidence = evidence;
            var record = trial.run();
            RecordFile.write(record, folder.resolve("result.json"), trial.secrets);
        }
        var record = RecordFile.read(folder.resolve("result.json"));
        RecordSchema.hold(record);
        return record;
    }

    private RunRecord kept(RunRecord record) throws IOException, RecordException {
        RecordFile.write(record, folder.resolve("kept.json"), new Secrets());
        return RecordFile.read(folder.resolve("kept.json"));
    }

    private Trial replay(RunRecord record) {
        var trial = Trial.replaying(record);
        trial.resolver = new Resolver(host -> {
            asked.incrementAndGet();
            throw new IllegalStateException("a replay looked up " + host);
        });
        return trial;
    }

    private static Catalogue softened(Catalogue catalogue, String requirement) {
        var softer = catalogue.requirements().stream()
                .map(r -> r.id().equals(requirement) ? softened(r) : r)
                .toList();
        return new Catalogue(
                catalogue.version(),
                catalogue.digest(),
                catalogue.documents(),
                softer,
                catalogue.profiles(),
                catalogue.retired());
    }

    private static Requirement softened(Requirement r) {
        List<Period> periods = r.periods().stream()
                .map(p -> new Period(p.from(), p.until(), Level.SHOULD, p.basis(), p.transition(), p.pendingUntil()))
                .toList();
        return new Requirement(
                r.id(),
                r.version() + 1,
                r.text(),
                r.cites(),
                r.confidence(),
                r.capability(),
                periods,
                r.guards(),
                r.findings(),
                r.fix(),
                r.state());
    }
}
