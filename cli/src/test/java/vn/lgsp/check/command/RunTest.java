package vn.lgsp.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lgsp.check.record.RecordException;
import vn.lgsp.check.record.RecordFile;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.verdict.VerdictKind;

/** {@code run} against a reference that runs, as a user types it. */
class RunTest {
    private static final String WRONG_SECRET = "token-accepts-wrong-secret";

    @TempDir
    private Path folder;

    private Cli cli(Reference reference) {
        return new Cli(folder).with("LANG", "en").with(reference.environment());
    }

    private RunRecord record(String out) throws RecordException {
        return RecordFile.read(folder.resolve(out).resolve("result.json"));
    }

    @Test
    void theFileInTheFolderIsTheTarget() throws Exception {
        try (var reference = Reference.in(folder)) {
            var outcome = cli(reference).type("run", "--out", "r");
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(0);
            assertThat(outcome.out())
                    .contains("CONFORMANT · ")
                    .contains("r/result.json")
                    .contains("r/junit.xml");
            assertThat(record("r").run().asOf()).hasToString("2026-11-23");
            assertThat(record("r").settings().evidence()).isEqualTo("shape");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fail, 0, 1",
        "indeterminate, 0, 1",
        "partial, 3, 1",
        "warn, 3, 1",
    })
    void aSelectionIsPartialAndFailOnDecides(String level, int partial, int failing) throws Exception {
        try (var reference = Reference.in(folder, WRONG_SECRET)) {
            assertThat(cli(reference)
                            .type("run", "--check", "TLS-001.tls12", "--fail-on", level)
                            .code())
                    .isEqualTo(partial);
            assertThat(cli(reference)
                            .type("run", "--check", "ACC-014.wrong-secret", "--allow", "intrusive", "--fail-on", level)
                            .code())
                    .isEqualTo(failing);
        }
    }

    @Test
    void warningsCountOnlyIfAskedFor() throws Exception {
        try (var reference = Reference.in(folder, "token-without-pragma")) {
            assertThat(cli(reference).type("run").code()).isEqualTo(0);
            assertThat(cli(reference).type("run", "--fail-on", "warn").code()).isEqualTo(3);
        }
    }

    @Test
    void nothingListeningIsIndeterminate() throws Exception {
        try (var reference = Reference.in(folder)) {
            var file = folder.resolve("lgsp.yaml");
            Files.writeString(file, Files.readString(file).replaceAll("localhost:[0-9]+", "localhost:1"));
            var outcome = cli(reference).type("run", "--format", "junit,console", "--out", "r");
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
            assertThat(outcome.out()).contains("INDETERMINATE").contains("refuses the connection");
            assertThat(cli(reference).type("run", "--fail-on", "fail").code()).isEqualTo(0);
        }
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() throws Exception {
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full/mine.txt"), "mine");
        try (var reference = Reference.in(folder)) {
            var outcome = cli(reference).type("run", "--out", "full");
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("not empty");
            assertThat(folder.resolve("full")).isDirectoryContaining("glob:**/mine.txt");
        }
    }

    @Test
    void aDryRunAsksNobody() throws Exception {
        try (var reference = Reference.in(folder)) {
            reference.close();
            var outcome = cli(reference).type("run", "--dry-run", "--suite", "connection");
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(0);
            assertThat(outcome.out())
                    .containsPattern("TLS-001\\.tls12 +connection +safe +runs")
                    .containsPattern("ACC-009\\.lifetime .*not selected")
                    .contains("Nothing was asked.");
            assertThat(folder.resolve("lgsp-check-report")).doesNotExist();
        }
    }

    @Test
    void formatsAreChosenAndTheRecordIsAlwaysThere() throws Exception {
        try (var reference = Reference.in(folder)) {
            var outcome = cli(reference).type("run", "--check", "TLS-001.tls12", "--format", "json", "--out", "r");
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).contains("Written: r/result.json");
            assertThat(folder.resolve("r/junit.xml")).doesNotExist();
        }
    }

    @Test
    void whatIsWrongInTheTargetFileIsSaidWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("lgsp.yaml"), "agency: {code: H26, name: X}\nendpoint: {}\n");
        var outcome = new Cli(folder).with("LANG", "en").type("run");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("lgsp.yaml:2:1");
        assertThat(folder.resolve("lgsp-check-report")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--profile none, There is no profile \"none\". Profiles: lgsp",
        "--check ACC-999.none, There is no check \"ACC-999.none\".",
        "--requirement ACC-999, The profile has no requirement \"ACC-999\".",
    })
    void aSelectionOfNothingIsRefused(String typed, String message) throws Exception {
        try (var reference = Reference.in(folder)) {
            var outcome = cli(reference).type(("run " + typed).split(" "));
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains(message);
        }
    }

    @ParameterizedTest
    @CsvSource({"full, true", "shape, false"})
    void aRecordIsJudgedAgainWithoutTheNetwork(String evidence, boolean same) throws Exception {
        try (var reference = Reference.in(folder, WRONG_SECRET)) {
            var first = cli(reference).type("run", "--evidence", evidence, "--out", "one");
            assertThat(first.code()).isEqualTo(1);
            reference.close();
        }
        var again = new Cli(folder).with("LANG", "en").type("run", "--replay", "one/result.json", "--out", "two");
        assertThat(again.code()).as(again.err()).isEqualTo(1);
        assertThat(again.out())
                .contains("Judged again from the record of run "
                        + record("one").run().id());
        assertThat(record("two").run().asOf()).isEqualTo(record("one").run().asOf());
        if (same) {
            assertThat(RecordFile.part(record("two").verdicts()))
                    .isEqualTo(RecordFile.part(record("one").verdicts()));
        } else {
            assertThat(record("two").verdicts().checks())
                    .allSatisfy(check -> assertThat(check.kind())
                            .isIn(
                                    VerdictKind.INCONCLUSIVE,
                                    record("one")
                                            .verdicts()
                                            .check(check.check())
                                            .orElseThrow()
                                            .kind()));
        }
    }

    @Test
    void aRecordIsJudgedByTheRulesOfAnotherDay() throws Exception {
        try (var reference = Reference.in(folder, "tls-accepts-tls10")) {
            assertThat(cli(reference).type("run", "--out", "one").code()).isEqualTo(1);
        }
        var cli = new Cli(folder).with("LANG", "en");
        var outcome = cli.type("run", "--replay", "one/result.json", "--as-of", "2020-10-30", "--out", "two");
        assertThat(outcome.code()).as(outcome.err()).isNotEqualTo(1);
        assertThat(record("two").verdicts().check("TLS-004.tls10").orElseThrow().kind())
                .isEqualTo(VerdictKind.NOT_APPLICABLE);
    }

    @Test
    void aRecordThatIsNoneIsRefused() throws IOException {
        Files.writeString(folder.resolve("other.json"), "{\"a\": 1}");
        Files.writeString(folder.resolve("broken.json"), "{\"a\": ");
        var cli = new Cli(folder).with("LANG", "en");
        assertThat(cli.type("run", "--replay", "other.json")).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("The file is no record of lgsp-check");
        });
        assertThat(cli.type("run", "--replay", "broken.json")).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("The record can't be read");
        });
    }
}
