package vn.lgsp.check.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lgsp.check.record.ConnectObservation;
import vn.lgsp.check.record.Observed;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.Conformity;
import vn.lgsp.check.verdict.Counts;
import vn.lgsp.check.verdict.Finding;
import vn.lgsp.check.verdict.JudgedFinding;
import vn.lgsp.check.verdict.Layer;
import vn.lgsp.check.verdict.RequirementVerdict;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.VerdictKind;
import vn.lgsp.check.verdict.Verdicts;
import vn.lgsp.check.verdict.WarnCause;
import vn.lgsp.check.verdict.Weight;

/** A record with every kind of verdict in it, and with what a hostile target might put there. */
public final class Samples {
    /** Escape codes, markup, a line that would be a command, a bidirectional override, what XML can't hold. */
    public static final String HOSTILE = "\u001b[2J<script>&'\"]]>\n; rm -rf ~\u202e\u0000\ufffe";

    private static final String WHERE = "https://lgsp.example.vn/token";
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    private Samples() {}

    /** One check of each kind. */
    public static RunRecord record() {
        var checks = List.of(
                CheckVerdict.without("ACC-001.no-token", VerdictKind.BLOCKED, "pre:api"),
                finding("ACC-014.wrong-secret", "accepted-wrong-secret", VerdictKind.FAIL, Weight.FAIL),
                finding("ACC-014.no-client", "accepted-no-client", VerdictKind.WAIVED, Weight.WAIVED),
                finding("ACC-019.pragma", "no-pragma", VerdictKind.WARN, Weight.WARN),
                CheckVerdict.without("ACC-021.expired-token", VerdictKind.NOT_RUN, "not-allowed:intrusive"),
                CheckVerdict.without("STD-016.round-trip", VerdictKind.NOT_APPLICABLE, "declared-none:echo-service"),
                CheckVerdict.toolError("STD-023.date", "java.lang.IllegalStateException: " + HOSTILE + "\n\tat x.Y"),
                CheckVerdict.inconclusive(
                        "TLS-001.tls12", new Trouble(Layer.TCP, "refused", Cause.NETWORK, WHERE, HOSTILE), List.of()),
                new CheckVerdict(
                        "TLS-004.ssl3",
                        "TLS-004",
                        VerdictKind.PASS,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return record(checks);
    }

    private static CheckVerdict finding(String check, String code, VerdictKind kind, Weight weight) {
        var finding = new Finding(code, WHERE + HOSTILE, "4xx", HOSTILE, Map.of());
        var cause = weight == Weight.WARN ? Optional.of(WarnCause.CAPPED) : Optional.<WarnCause>empty();
        return new CheckVerdict(
                check,
                CheckVerdict.requirementOf(check),
                kind,
                Optional.empty(),
                List.of(new JudgedFinding(finding, weight, cause)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A record of these verdicts. */
    public static RunRecord record(List<CheckVerdict> checks) {
        var requirements = checks.stream()
                .map(c -> new RequirementVerdict(c.requirement(), 1, c.kind(), true, List.of(c.check())))
                .toList();
        var worst = checks.stream().anyMatch(c -> c.kind() == VerdictKind.FAIL)
                ? Conformity.NON_CONFORMANT
                : Conformity.INDETERMINATE;
        var verdicts =
                new Verdicts(worst, List.of(), new Counts(9, 0, 1, 2, 3), List.of(), checks, requirements, List.of());
        var observations = checks.stream()
                .map(c -> new Observed(
                        1,
                        c.check(),
                        1,
                        1,
                        new ConnectObservation("connect token", WHERE, NOON, 1234, Optional.empty(), "192.0.2.1")))
                .toList();
        return new RunRecord(
                RunRecord.FORMAT,
                RunRecord.FORMAT_VERSION,
                new RunRecord.Tool("lgsp-check", "1", "17"),
                new RunRecord.Run(
                        "20261123-120000-00000000", NOON, NOON, LocalDate.of(2026, 11, 23), Optional.empty(), false),
                new RunRecord.CatalogueUsed("2026.11.1", "00", "lgsp", List.of()),
                new RunRecord.TargetUsed("H26", "Sở " + HOSTILE, Map.of("token", WHERE), "agency: {}\n"),
                new RunRecord.Settings("shape", List.of(), List.of("safe"), 4, List.of()),
                checks.stream().map(CheckVerdict::check).toList(),
                verdicts,
                observations);
    }
}
