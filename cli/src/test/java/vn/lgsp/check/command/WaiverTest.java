package vn.lgsp.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file of waivers does, and how it is refused. */
class WaiverTest {
    private static final String GOOD = """
            waivers:
              - requirement: ACC-014
                code: accepted-wrong-secret
                reason: "đang thay hệ thống"
                name: Nguyễn Văn A
                expires: %s
              - requirement: TLS-001
                check: TLS-001.tls12
                reason: thử
                name: Trần Thị B
                expires: 2027-01-01
            """;

    @TempDir
    private Path folder;

    @Test
    void aWaivedFailureIsNoFailure() throws Exception {
        try (var reference = Reference.in(folder, "token-accepts-wrong-secret")) {
            write(GOOD.formatted("2026-12-31"));
            var outcome = cli(reference).type("run", "--waivers", "w.yaml");
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(0);
            assertThat(outcome.out())
                    .contains("PARTIAL · ")
                    .contains("WAIVED 1")
                    .contains("ACC-014 is waived: fix it and remove the waiver.")
                    .contains("TLS-001.tls12: the waiver of Trần Thị B (until 2027-01-01) covers nothing");
        }
    }

    @Test
    void anExpiredOneIsReportedAndDoesNothing() throws Exception {
        try (var reference = Reference.in(folder, "token-accepts-wrong-secret")) {
            write(GOOD.formatted("2026-11-22"));
            var outcome = cli(reference).type("run", "--waivers", "w.yaml");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.out()).contains("ACC-014: the waiver of Nguyễn Văn A expired on 2026-11-22.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2] | w.yaml:1:1: the file must be a list under the one name",
                "waivers: 7 | w.yaml:1:10: the file must be a list",
                "waivers: [x] | w.yaml:1:11: each waiver has the fields",
                "waivers: [{requirment: TLS-001}] | w.yaml:1:12: there is no field \"requirment\".",
                "waivers: [{requirement: TLS-001, reason: a, name: b}] | w.yaml:1:11: \"expires\" is missing",
                "waivers: [{requirement: XYZ-001, reason: a, name: b, expires: 2027-01-01}] | w.yaml:1:25: no check tests",
                "waivers: [{requirement: TLS-001, reason: a, name: b, expires: soon}] | w.yaml:1:63: \"soon\" is not a date",
                "waivers: [{requirement: TLS-001, check: ACC-001.no-token, reason: a, name: b, expires: 2027-01-01}] | w.yaml:1:41: the check",
                "waivers: [{requirement: TLS-001, code: no-pragma, reason: a, name: b, expires: 2027-01-01}] | w.yaml:1:40: TLS-001 has no finding",
                "waivers: [{requirement: TLS-001, requirement: TLS-002}] | w.yaml:1:",
                "waivers: [ | w.yaml:",
            })
    void aMistakeIsSaidWithItsPlace(String text, String message) throws Exception {
        try (var reference = Reference.in(folder)) {
            write(text);
            var outcome = cli(reference).type("run", "--waivers", "w.yaml");
            assertThat(outcome.err().replace("\n", " ")).contains(message);
            assertThat(outcome.code()).isEqualTo(2);
        }
    }

    @Test
    void aMissingFileIsSaid() throws Exception {
        try (var reference = Reference.in(folder)) {
            var outcome = cli(reference).type("run", "--waivers", "nothing.yaml");
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("nothing.yaml: the file of --waivers can't be read.");
        }
    }

    private Cli cli(Reference reference) {
        return new Cli(folder).with("LANG", "en").with(reference.environment());
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("w.yaml"), text);
    }
}
