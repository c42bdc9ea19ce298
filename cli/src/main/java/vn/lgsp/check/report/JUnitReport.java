package vn.lgsp.check.report;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import vn.lgsp.check.console.Sentences;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.VerdictKind;

/**
 * A record as JUnit XML. What counts against the exit code is a failure or an error; whatever else is not passed is
 * skipped, with the reason. The verdict of every check is a property of its suite, for readers of JUnit XML agree on
 * properties there only.
 */
public final class JUnitReport {
    private final RunRecord record;
    private final Sentences sentences;
    private final Predicate<CheckVerdict> counts;
    private final Map<String, List<CheckVerdict>> suites;

    /**
     * Prepares a report.
     *
     * @param suiteOf the suite of each check
     * @param counts whether a verdict counts against the exit code
     */
    public JUnitReport(
            RunRecord record, Sentences sentences, Map<String, String> suiteOf, Predicate<CheckVerdict> counts) {
        this.record = record;
        this.sentences = sentences;
        this.counts = counts;
        this.suites = record.verdicts().checks().stream()
                .sorted(Comparator.comparing(CheckVerdict::check))
                .collect(Collectors.groupingBy(
                        c -> suiteOf.getOrDefault(c.check(), "other"), TreeMap::new, Collectors.toList()));
    }

    /** Writes the report in UTF-8. */
    public void write(OutputStream stream) throws XMLStreamException {
        var xml = new XmlText(XMLOutputFactory.newFactory().createXMLStreamWriter(stream, "UTF-8"));
        xml.begin();
        xml.open(
                "testsuites",
                head(record.verdicts().checks(), "lgsp-check " + record.target().code()));
        for (var suite : suites.entrySet()) {
            suite(xml, suite.getKey(), suite.getValue());
        }
        xml.close();
        xml.end();
    }

    private Map<String, String> head(List<CheckVerdict> checks, String name) {
        var head = new TreeMap<String, String>();
        head.put("name", name);
        head.put("tests", Integer.toString(checks.size()));
        head.put("failures", Long.toString(checks.stream().filter(this::failed).count()));
        head.put("errors", Long.toString(checks.stream().filter(this::erred).count()));
        head.put("time", seconds(checks.stream().mapToLong(this::millis).sum()));
        return head;
    }

    private void suite(XmlText xml, String name, List<CheckVerdict> checks) throws XMLStreamException {
        var head = head(checks, name);
        head.put("skipped", Long.toString(checks.stream().filter(this::skipped).count()));
        xml.open("testsuite", head);
        xml.open("properties", Map.of());
        property(xml, "run", record.run().id());
        property(xml, "profile", record.catalogue().profile());
        property(xml, "as-of", record.run().asOf().toString());
        property(xml, "conformity", record.verdicts().conformity().name());
        for (var check : checks) {
            property(xml, "verdict." + check.check(), check.kind().name());
        }
        xml.close();
        for (var check : checks) {
            testcase(xml, name, check);
        }
        xml.close();
    }

    private static void property(XmlText xml, String name, String value) throws XMLStreamException {
        xml.open("property", Map.of("name", name, "value", value));
        xml.close();
    }

    private void testcase(XmlText xml, String suite, CheckVerdict check) throws XMLStreamException {
        var head = Map.of(
                "name", check.check(),
                "classname", "lgsp." + suite + "." + check.requirement(),
                "time", seconds(millis(check)));
        xml.open("testcase", head);
        var reason = sentences.reason(check);
        if (failed(check)) {
            xml.leaf("failure", Map.of("type", check.kind().name(), "message", reason), details(check));
        } else if (skipped(check)) {
            xml.leaf("skipped", Map.of("message", check.kind().name() + ": " + reason), "");
        } else if (erred(check)) {
            xml.leaf("error", Map.of("type", check.kind().name(), "message", reason), details(check));
        } else if (check.kind() == VerdictKind.WARN) {
            xml.leaf("system-out", Map.of(), "WARN: " + reason);
        }
        xml.close();
    }

    private static String details(CheckVerdict check) {
        return check.findings().stream()
                .map(judged -> judged.finding())
                .map(f -> f.code() + " " + f.where() + "\nexpected: " + f.expected() + "\nactual: " + f.actual())
                .collect(Collectors.joining("\n"));
    }

    private boolean failed(CheckVerdict check) {
        return check.kind() == VerdictKind.FAIL && counts.test(check);
    }

    private boolean erred(CheckVerdict check) {
        return !passed(check) && check.kind() != VerdictKind.FAIL && counts.test(check);
    }

    private boolean skipped(CheckVerdict check) {
        return !passed(check) && !counts.test(check);
    }

    private static boolean passed(CheckVerdict check) {
        return check.kind() == VerdictKind.PASS || check.kind() == VerdictKind.WARN;
    }

    /** How long its questions took; a record holds nothing else of a check's time. */
    private long millis(CheckVerdict check) {
        return record.observations().stream()
                .filter(o -> o.check().equals(check.check()))
                .mapToLong(o -> o.observation().tookMillis())
                .sum();
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
    }
}
