package vn.lgsp.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lgsp.check.console.Sentences;
import vn.lgsp.check.console.Sheet;
import vn.lgsp.check.console.Texts;
import vn.lgsp.check.standard.CatalogueReader;
import vn.lgsp.check.standard.Language;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.VerdictKind;

/** The report is valid, and another program reads from it what the record says. */
class JUnitReportTest {
    private static final Predicate<CheckVerdict> GRAVE =
            check -> List.of(VerdictKind.FAIL, VerdictKind.TOOL_ERROR, VerdictKind.INCONCLUSIVE, VerdictKind.BLOCKED)
                    .contains(check.kind());

    private static byte[] report(Language language, Predicate<CheckVerdict> counts) throws Exception {
        var record = Samples.record();
        var sentences = new Sentences(CatalogueReader.bundled(), Texts.of(language, Sheet.class));
        var suites = Map.of(
                "TLS-001.tls12",
                "connection",
                "TLS-004.ssl3",
                "connection",
                "STD-023.date",
                "connection",
                "STD-016.round-trip",
                "connection");
        var bytes = new ByteArrayOutputStream();
        new JUnitReport(record, sentences, suites, counts).write(bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void itIsValid(Language language) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitReportTest.class.getResource("junit.xsd"));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(report(language, GRAVE))));
    }

    @Test
    void surefireReadsWhatTheRecordSays() throws Exception {
        var suites = parsed(report(Language.EN, GRAVE));
        assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum())
                .isEqualTo(9);
        assertThat(state(suites, "ACC-014.wrong-secret")).isEqualTo("failure");
        assertThat(state(suites, "TLS-001.tls12")).isEqualTo("error");
        assertThat(state(suites, "ACC-001.no-token")).isEqualTo("error");
        assertThat(state(suites, "STD-023.date")).isEqualTo("error");
        assertThat(state(suites, "ACC-014.no-client")).isEqualTo("skipped");
        assertThat(state(suites, "ACC-021.expired-token")).isEqualTo("skipped");
        assertThat(state(suites, "STD-016.round-trip")).isEqualTo("skipped");
        assertThat(state(suites, "ACC-019.pragma")).isEqualTo("passed");
        assertThat(state(suites, "TLS-004.ssl3")).isEqualTo("passed");
    }

    @Test
    void whatDoesNotCountAgainstTheExitCodeIsSkipped() throws Exception {
        var suites = parsed(report(Language.EN, check -> check.kind() == VerdictKind.FAIL));
        assertThat(state(suites, "ACC-014.wrong-secret")).isEqualTo("failure");
        assertThat(state(suites, "TLS-001.tls12")).isEqualTo("skipped");
        assertThat(state(suites, "ACC-001.no-token")).isEqualTo("skipped");
    }

    @Test
    void theVerdictIsAPropertyAndTheTimeThatOfTheQuestions() throws Exception {
        var text = new String(report(Language.VI, GRAVE), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("name=\"verdict.ACC-019.pragma\" value=\"WARN\"")
                .contains("name=\"TLS-004.ssl3\" time=\"1.234\"")
                .contains("WARN: ")
                .doesNotContain("\u001b");
    }

    private static List<ReportTestSuite> parsed(byte[] report) throws Exception {
        var reader = new InputStreamReader(new ByteArrayInputStream(report), StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger()).parse(reader);
    }

    private static String state(List<ReportTestSuite> suites, String check) {
        return suites.stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .filter(test -> test.getName().equals(check))
                .map(JUnitReportTest::state)
                .findFirst()
                .orElseThrow();
    }

    private static String state(ReportTestCase test) {
        if (test.hasSkipped()) {
            return "skipped";
        }
        return test.hasError() ? "error" : test.hasFailure() ? "failure" : "passed";
    }
}
