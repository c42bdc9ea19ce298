package vn.lgsp.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JUnit XML as another program reads it: Maven's own report parser. */
class JUnitPeerTest {
    @TempDir
    private Path folder;

    @Test
    void aConformantRunIsReadWithoutAFailure() throws Exception {
        assertThat(new Cli(folder).type("demo", "--out", "out").code()).isZero();
        var suites = read();
        assertThat(suites).extracting(ReportTestSuite::getNumberOfFailures).containsOnly(0);
        assertThat(suites).extracting(ReportTestSuite::getNumberOfErrors).containsOnly(0);
        assertThat(cases(suites)).hasSizeGreaterThan(40).allSatisfy(test -> {
            assertThat(test.getName()).isNotBlank();
            assertThat(test.getClassName()).isNotBlank();
        });
    }

    @Test
    void aFailureIsReadWithItsMessage() throws Exception {
        assertThat(new Cli(folder)
                        .type("demo", "--out", "out", "--fault", "token-accepts-wrong-secret")
                        .code())
                .isEqualTo(1);
        var failed = cases(read()).stream().filter(ReportTestCase::hasFailure).toList();
        assertThat(failed).extracting(ReportTestCase::getName).containsExactly("ACC-014.wrong-secret");
        assertThat(failed.get(0).getFailureMessage()).isNotBlank();
    }

    private List<ReportTestSuite> read() throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(folder.resolve("out/junit.xml").toString());
    }

    private static List<ReportTestCase> cases(List<ReportTestSuite> suites) {
        return suites.stream().flatMap(suite -> suite.getTestCases().stream()).toList();
    }
}
