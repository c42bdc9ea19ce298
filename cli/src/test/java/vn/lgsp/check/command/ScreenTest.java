package vn.lgsp.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lgsp.check.console.Columns;

/** The main screens in both languages. */
class ScreenTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "help, --help, 0",
        "help-demo, demo --help, 0",
        "help-run, run --help, 0",
        "help-list, list --help, 0",
        "help-explain, explain --help, 0",
        "help-selftest, selftest --help, 0",
        "explain-requirement, explain TLS-004, 0",
        "explain-check, explain ACC-021.expired-token, 0",
        "explain-document, explain RFC8259, 0",
        "explain-fault, explain token-accepts-wrong-secret, 0",
        "explain-fact, explain pre:tls:token, 0",
        "explain-code, explain no-challenge, 0",
        "demo-fails, demo --fault token-accepts-wrong-secret, 1",
        "demo-warns, demo --fault token-without-pragma, 0",
        "demo-notes, demo --fault tls-accepts-triple-des, 0",
        "demo-blocked, demo --fault certificate-for-another-host, 1",
        "demo-passes, demo --variant http-chunked, 0",
    })
    void isAsApproved(String name, String typed, int code) throws IOException {
        for (var language : new String[] {"vi", "en"}) {
            var outcome = new Cli(folder).with("LANG", language).type(typed.split(" "));
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
            Golden.approve(name + "." + language, outcome.out());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list faults",
                "list variants",
                "list profiles",
                "list documents",
                "list requirements",
                "list checks",
                "list --coverage"
            })
    void listsFitTheScreen(String typed) {
        for (var language : new String[] {"vi", "en"}) {
            var outcome = new Cli(folder).with("LANG", language).type(typed.split(" "));
            assertThat(outcome.out().lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void progressIsALineForEachCheckAndNeverWraps() {
        var outcome = new Cli(folder).with("LANG", "vi").type("demo");
        assertThat(outcome.err().lines())
                .filteredOn(line -> line.startsWith("ĐẠT "))
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThan(80));
    }

    @Test
    void colourIsForTerminalsOnly() {
        var typed = new String[] {"demo", "--fault", "http-without-date"};
        assertThat(new Cli(folder).type(typed).out()).doesNotContain("\u001b");
        assertThat(new Cli(folder).onTerminal().type(typed).out()).contains("\u001b[1;31m");
        assertThat(new Cli(folder)
                        .onTerminal()
                        .with("NO_COLOR", "1")
                        .type(typed)
                        .out())
                .doesNotContain("\u001b");
        assertThat(new Cli(folder)
                        .onTerminal()
                        .type("demo", "--fault", "http-without-date", "--no-color")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() throws IOException {
        var usual = Locale.getDefault();
        try {
            for (var tag : new String[] {"tr-TR", "th-TH-u-ca-buddhist-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                isAsApproved("demo-fails", "demo --fault token-accepts-wrong-secret", 1);
                isAsApproved("explain-requirement", "explain TLS-004", 0);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }
}
