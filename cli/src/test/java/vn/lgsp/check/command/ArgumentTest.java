package vn.lgsp.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a command line is said in the chosen language, and gives exit code 2. */
class ArgumentTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run --as-off 2026-01-01 | There is no option --as-off here. Did you mean: --as-of",
                "exlain | There is no command \"exlain\". Did you mean: explain?",
                "explain TLS-004 TLS-005 | \"TLS-005\" is one argument too many.",
                "run --as-of | Option --as-of needs a value: --as-of DATE.",
                "explain | Argument ID is missing.",
                "run --as-of tomorrow | \"tomorrow\" of --as-of is not a date; write it like 2026-12-31.",
                "run --connections many | \"many\" of --connections is not a whole number.",
                "run --connections 0 | --connections must be at least 1.",
                "run --rate fast | \"fast\" of --rate is not a number.",
                "run --rate -1 | --rate must be at least 0.1.",
                "run --fail-on never | \"never\" is no value of --fail-on. Allowed: fail, indeterminate, partial,",
                "run --evidence all | \"all\" is no value of --evidence. Allowed: none, shape, full.",
                "run --allow everything | \"everything\" is no value of --allow. Allowed: safe, probing, writes,",
                "run --suite tls | \"tls\" is no value of --suite. Allowed: connection, access.",
                "run --dry-run=maybe | Option --dry-run takes no value; leave out \"maybe\".",
                "run --profile a --profile b | Option --profile is given twice; give it once.",
                "run --format pdf | \"pdf\" is no value of --format. Allowed: json, junit, html, console.",
                "list | Say what to list: documents, requirements, checks, faults, variants, profiles;",
                "list cats | \"cats\" is no value of TOPIC. Allowed: documents, requirements,",
                "explain XYZ-999 | Nothing has the id \"XYZ-999\".",
                "demo --fault none | There is no fault \"none\". All names: lgsp-check list faults.",
                "demo --variant none | There is no variant \"none\". All names: lgsp-check list variants.",
                "run | There is no lgsp.yaml in",
                "run --replay missing.json | The record can't be read:",
                "run a.yaml --replay result.json | With --replay no target is read; leave out the target file.",
            })
    void isSaidInEnglish(String typed, String message) {
        var outcome = new Cli(folder).with("LANG", "en_GB.UTF-8").type(typed.split(" "));
        assertThat(outcome.err().replace("\n", " ")).contains(message);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run --as-off 2026-01-01 | Không có tùy chọn --as-off ở đây. Có phải ý bạn là: --as-of",
                "rnu | Không có lệnh \"rnu\".",
                "run --as-of | Tùy chọn --as-of cần một giá trị: --as-of NGÀY.",
                "explain | Thiếu tham số MÃ.",
                "run --as-of tomorrow | \"tomorrow\" ở --as-of không phải là ngày;",
                "run --fail-on never | \"never\" không phải là giá trị của --fail-on.",
                "run | Không có lgsp.yaml trong",
            })
    void isSaidInVietnamese(String typed, String message) {
        var outcome = new Cli(folder).type(typed.split(" "));
        assertThat(outcome.err().replace("\n", " ")).contains(message);
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        var outcome = new Cli(folder).type();
        assertThat(outcome.err()).startsWith("Cách dùng: lgsp-check");
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void whatWasTypedIsEscaped() {
        var outcome = new Cli(folder).type("explain", "\u001b[31m\u202eABC");
        assertThat(outcome.err()).contains("\\u001b[31m\\u202eABC").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "vi_VN.UTF-8", "vi", ""})
    void theseLocalesMeanVietnamese(String locale) {
        assertThat(new Cli(folder).with("LANG", locale).type("--help").out()).startsWith("Cách dùng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US.UTF-8", "de_DE@euro", "tr_TR.UTF-8", "th_TH"})
    void everyOtherLocaleMeansEnglish(String locale) {
        assertThat(new Cli(folder).with("LANG", locale).type("--help").out()).startsWith("Usage");
    }

    @Test
    void theStrongerVariableDecidesAndTheOptionMost() {
        var cli = new Cli(folder).with("LANG", "en_US").with("LC_ALL", "vi_VN").with("LC_MESSAGES", "en_US");
        assertThat(cli.type("--help").out()).startsWith("Cách dùng");
        assertThat(cli.type("--lang", "en", "--help").out()).startsWith("Usage");
        assertThat(cli.type("--lang=en", "--help").out()).startsWith("Usage");
    }

    @Test
    void versionIsOneLine() {
        assertThat(new Cli(folder).type("--version")).isEqualTo(new Cli.Outcome(0, Main.version() + "\n", ""));
        assertThat(new Cli(folder).type("-V", "--lang", "en").out()).isEqualTo(Main.version() + "\n");
    }
}
