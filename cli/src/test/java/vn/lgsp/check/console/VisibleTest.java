package vn.lgsp.check.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void vietnameseIsLeftAsItIs() {
        assertThat(Visible.of("Sở Nội vụ – Đà Nẵng «x» 数 🇻🇳")).isEqualTo("Sở Nội vụ – Đà Nẵng «x» 数 🇻🇳");
    }

    @Test
    void whatSteersATerminalIsSpelledOut() {
        assertThat(Visible.of("\u001b]0;x\u0007\r\n\t\u009b"))
                .isEqualTo("\\u001b]0;x\\u0007\\u000d\\u000a\\u0009\\u009b");
    }

    @Test
    void whatTurnsTheDirectionOfReadingIsSpelledOut() {
        assertThat(Visible.of("\u202e\u2066\u2069\u200f\u061c\ufeff\u2028"))
                .isEqualTo("\\u202e\\u2066\\u2069\\u200f\\u061c\\ufeff\\u2028");
        assertThat(Visible.of("\ud800")).isEqualTo("\\ud800");
        assertThat(Visible.of(new String(Character.toChars(0xe0041)))).isEqualTo("\\U000e0041");
    }
}
