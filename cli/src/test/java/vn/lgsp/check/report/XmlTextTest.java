package vn.lgsp.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {
    @Test
    void whatXmlCantHoldIsReplaced() {
        assertThat(XmlText.valid("a\u0000\u001b\u000b\ufffe\ud800z")).isEqualTo("a\ufffd\ufffd\ufffd\ufffd\ufffdz");
        assertThat(XmlText.valid("Đạt\t\n\r<&>]]>" + "🇻🇳")).isEqualTo("Đạt\t\n\r<&>]]>🇻🇳");
    }
}
