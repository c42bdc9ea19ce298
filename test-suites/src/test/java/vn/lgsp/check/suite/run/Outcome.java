package vn.lgsp.check.suite.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.VerdictKind;

/** The verdicts of a run as short lines. */
final class Outcome {
    private static final Pattern TIMED = Pattern.compile("(network|target) (?=[a-z]+\\.(timeout|no-answer|too-slow)$)");

    private Outcome() {}

    /**
     * For the checks that did not just pass: {@code FAIL code,code}, {@code INCONCLUSIVE cause layer.code} or
     * {@code BLOCKED fact}.
     */
    static Map<String, String> of(RunRecord record) {
        var outcome = new TreeMap<String, String>();
        record.verdicts().checks().stream()
                .filter(c -> c.kind() != VerdictKind.PASS)
                .forEach(c -> outcome.put(c.check(), line(c)));
        return outcome;
    }

    /** Where a run is not as expected: {@code check: outcome, not expectation}. */
    static List<String> differences(RunRecord record, String lines) {
        var seen = of(record);
        var expected = expected(record, lines);
        return record.planned().stream()
                .filter(id -> !same(seen.getOrDefault(id, "PASS"), expected.getOrDefault(id, "PASS")))
                .map(id -> id + ": " + seen.getOrDefault(id, "PASS") + ", not " + expected.getOrDefault(id, "PASS"))
                .toList();
    }

    /** A time-out of a process that had no time for its own work is its own limit, and as good. */
    static boolean same(String seen, String expected) {
        return seen.equals(expected) || seen.equals(TIMED.matcher(expected).replaceFirst("limit "));
    }

    private static String line(CheckVerdict verdict) {
        var findings = verdict.findings().stream()
                .map(f -> f.finding().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        return String.join(
                        " ",
                        verdict.kind().name(),
                        told(verdict.trouble()),
                        findings,
                        verdict.because().orElse(""))
                .replaceAll(" +", " ")
                .strip();
    }

    /** {@code holds}, the deviation, or cause, layer and code of the trouble. */
    static String fact(RunRecord record, String name) {
        var fact = record.verdicts().facts().stream()
                .filter(f -> f.fact().equals(name))
                .findFirst()
                .orElseThrow();
        if (fact.holds()) {
            return "holds";
        }
        return fact.because().orElseGet(() -> told(fact.trouble()));
    }

    private static String told(Optional<Trouble> trouble) {
        return trouble.map(t -> t.cause().id() + " " + t.layer().id() + "." + t.code())
                .orElse("");
    }

    /**
     * The expectation over all planned checks: each line is a pattern of check ids (with {@code *}) and an outcome; a
     * later line overrides an earlier one, and what no line matches passes.
     */
    static Map<String, String> expected(RunRecord record, String lines) {
        var outcome = new TreeMap<String, String>();
        lines.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(line -> {
            var parts = line.split("\\s+", 2);
            var pattern = parts[0].replace(".", "\\.").replace("*", ".*");
            record.planned().stream().filter(id -> id.matches(pattern)).forEach(id -> outcome.put(id, parts[1]));
        });
        outcome.values().removeIf("PASS"::equals);
        return outcome;
    }
}
