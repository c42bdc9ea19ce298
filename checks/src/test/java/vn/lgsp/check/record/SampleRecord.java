package vn.lgsp.check.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.Conformity;
import vn.lgsp.check.verdict.Counts;
import vn.lgsp.check.verdict.FactVerdict;
import vn.lgsp.check.verdict.Finding;
import vn.lgsp.check.verdict.JudgedFinding;
import vn.lgsp.check.verdict.Lack;
import vn.lgsp.check.verdict.Layer;
import vn.lgsp.check.verdict.RequirementVerdict;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.VerdictKind;
import vn.lgsp.check.verdict.Verdicts;
import vn.lgsp.check.verdict.Waiver;
import vn.lgsp.check.verdict.WarnCause;
import vn.lgsp.check.verdict.Weight;

/** A record with something in every member, and one text from outside wherever there may be one. */
final class SampleRecord {
    static final String CHECK = "ACC-014.wrong-secret";

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final String outside;
    private final Optional<Trouble> trouble;

    private SampleRecord(String outside) {
        this.outside = outside;
        this.trouble = Optional.of(new Trouble(Layer.HTTP, "too-many-headers", Cause.TARGET, outside, outside));
    }

    static RunRecord with(String outside) {
        return new SampleRecord(outside).record();
    }

    private RunRecord record() {
        return new RunRecord(
                RunRecord.FORMAT,
                RunRecord.FORMAT_VERSION,
                new RunRecord.Tool("lgsp-check", "development", "17.0.15+6"),
                new RunRecord.Run("20261123T100000Z-abcdef", NOW, NOW, DAY, Optional.of(outside), false),
                new RunRecord.CatalogueUsed("2026.11.1", "0123456789abcdef", "client-system", List.of("ACC-014")),
                new RunRecord.TargetUsed("H26.01.02", outside, Map.of("token", outside), outside),
                new RunRecord.Settings("full", List.of("suite:connection"), List.of("intrusive"), 4, List.of(waiver())),
                List.of(CHECK),
                verdicts(),
                List.of(
                        observed(1, new NameObservation("resolve token", outside, NOW, 1, trouble, List.of(outside))),
                        observed(2, new ConnectObservation("connect token", outside, NOW, 1, trouble, outside)),
                        observed(3, hello()),
                        observed(4, handshake()),
                        observed(5, http())));
    }

    private Waiver waiver() {
        return new Waiver(
                "ACC-014",
                Optional.of(CHECK),
                Optional.of("accepted-wrong-secret"),
                Optional.of(outside),
                outside,
                outside,
                DAY);
    }

    private Verdicts verdicts() {
        var finding = new Finding("accepted-wrong-secret", outside, outside, outside, Map.of("argument", outside));
        var check = new CheckVerdict(
                CHECK,
                "ACC-014",
                VerdictKind.INCONCLUSIVE,
                Optional.of(Cause.CONFIGURATION),
                List.of(new JudgedFinding(finding, Weight.WARN, Optional.of(WarnCause.FORCE_IN_DOUBT))),
                trouble,
                Optional.of("not-selected"),
                Optional.of(outside));
        return new Verdicts(
                Conformity.INDETERMINATE,
                List.of(new Lack("inconclusive", "oauth2-client-credentials")),
                new Counts(1, 0, 0, 0, 0),
                List.of(new FactVerdict("pre:credential", false, trouble, Optional.of("pre:tls:token"))),
                List.of(check),
                List.of(new RequirementVerdict("ACC-014", 1, VerdictKind.INCONCLUSIVE, true, List.of(CHECK))),
                List.of(waiver()));
    }

    private static Observed observed(long seq, Observation observation) {
        return new Observed(seq, CHECK, 1, (int) seq, observation);
    }

    private HelloObservation hello() {
        return new HelloObservation(
                "hello TLSv1.2 token",
                outside,
                NOW,
                1,
                trouble,
                HelloObservation.Reply.SERVER_HELLO,
                "TLSv1.2-and-more",
                "c02f",
                "handshake_failure");
    }

    private HandshakeObservation handshake() {
        var certificate = new CertificateSeen(
                outside,
                outside,
                outside,
                NOW,
                NOW,
                List.of(outside),
                "RSASSA-PSS 2048",
                "SHA256withECDSA",
                "0123456789abcdef");
        return new HandshakeObservation(
                "handshake token",
                outside,
                NOW,
                1,
                trouble,
                "TLSv1.3",
                "TLS_AES_128_GCM_SHA256",
                List.of(certificate),
                HandshakeObservation.Chain.UNTRUSTED,
                outside,
                true,
                HandshakeObservation.Validity.NOT_YET_VALID,
                1);
    }

    private HttpObservation http() {
        var body = new BodySeen(
                1,
                false,
                true,
                false,
                "object",
                Set.of("duplicate-key"),
                Map.of(outside, "structured"),
                Optional.of(outside),
                Optional.of("decomposed"),
                Optional.of(outside));
        var answer = new AnswerSeen(
                "HTTP/1.1",
                200,
                List.of(new Header(outside, outside)),
                body,
                Optional.of(
                        new TokenSeen("token-1-of-many", 32, "opaque-token", Optional.of(outside), Optional.of(1L))),
                Optional.of(1L),
                Set.of("base64url"));
        var request =
                new RequestSeen("POST-method", outside, List.of(new Header(outside, outside)), Optional.of(outside));
        return new HttpObservation(
                "POST token as wrong-secret", outside, NOW, 1, trouble, request, Optional.of(answer));
    }
}
