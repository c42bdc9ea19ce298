package vn.lgsp.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.CatalogueReader;
import vn.lgsp.check.standard.Language;
import vn.lgsp.check.standard.Profile;
import vn.lgsp.check.standard.State;

/** What declarations are worth on a day, for a profile. */
class AttestationReviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();

    /** A declaration in every state, and one for each reason why there is nothing to declare. */
    private static final String OF_ALL_KINDS = BadAttestations.COMPLETE
            + "  - {requirement: OPS-001}\n"
            + BadAttestations.COMPLETE
                    .replace("attestations:\n", "")
                    .replace("OPS-001", "OPS-002")
                    .replace("2026-09", "2026-12")
            + BadAttestations.COMPLETE
                    .replace("attestations:\n", "")
                    .replace("OPS-001", "OPS-009")
                    .replace("2027-09", "2026-10")
            + """
              - {requirement: OPS-999}
              - {requirement: CONN-009}
              - {requirement: TLS-001}
              - {requirement: PLAT-016}
              - {requirement: STD-004}
              - {requirement: PLAT-010}
            """;

    static AttestationReview review() {
        return review(OF_ALL_KINDS, "lgsp", DAY);
    }

    @Test
    void eachDeclarationIsJudged() {
        assertThat(review().judged())
                .extracting(one -> one.attestation().requirement() + " " + one.status())
                .containsExactly(
                        "OPS-001 VALID",
                        "OPS-001 INCOMPLETE",
                        "OPS-002 NOT_YET",
                        "OPS-009 EXPIRED",
                        "OPS-999 UNMATCHED",
                        "CONN-009 UNMATCHED",
                        "TLS-001 UNMATCHED",
                        "PLAT-016 UNMATCHED",
                        "STD-004 UNMATCHED",
                        "PLAT-010 UNMATCHED");
        assertThat(review().problems())
                .extracting(problem -> problem.line() + " " + problem.key())
                .containsExactly(
                        "11 attestation-incomplete",
                        "12 attestation-not-yet",
                        "21 attestation-expired",
                        "30 attestation-unknown",
                        "31 attestation-not-selected",
                        "32 attestation-tested",
                        "33 attestation-planned",
                        "34 attestation-not-testable",
                        "35 attestation-not-in-force");
    }

    @Test
    void whatCountsIsAttestedAndTheRestIsMissing() {
        AttestationReview review = review();
        Profile profile = CATALOGUE.profile("lgsp").orElseThrow();
        List<String> duties = CATALOGUE.requirementsOf(profile).stream()
                .filter(requirement -> requirement.state() instanceof State.Attested)
                .map(requirement -> requirement.id())
                .filter(id -> !id.equals("PLAT-010"))
                .toList();
        assertThat(review.attestable()).isEqualTo(duties).hasSizeGreaterThan(20);
        assertThat(review.attested()).containsExactly("OPS-001");
        assertThat(review.missing()).hasSize(duties.size() - 1).doesNotContain("OPS-001", "PLAT-010");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-14,NOT_YET",
        "2026-09-15,VALID",
        "2027-09-14,VALID",
        "2027-09-15,EXPIRED",
        "2026-08-18,UNMATCHED"
    })
    void bothEndsOfItsTimeBelongToIt(LocalDate day, AttestationStatus status) {
        assertThat(review(BadAttestations.COMPLETE, "lgsp", day).judged())
                .extracting(JudgedAttestation::status)
                .containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource({"lgsp,UNMATCHED", "lgsp-shared,VALID", "client-system,UNMATCHED"})
    void anotherProfileHasOtherDuties(String profile, AttestationStatus status) {
        String text = BadAttestations.COMPLETE.replace("OPS-001", "TEN-002");
        assertThat(review(text, profile, DAY).judged())
                .extracting(JudgedAttestation::status)
                .containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource({"statement", "name", "function", "date", "reference", "sha256", "expires"})
    void whatIsNotFilledInIsNamed(String field) {
        String empty = BadAttestations.COMPLETE
                .lines()
                .map(line -> line.strip().startsWith(field + ":") ? line.replaceFirst(":.*", ":") : line)
                .collect(Collectors.joining("\n"));
        JudgedAttestation judged = review(empty, "lgsp", DAY).judged().get(0);
        assertThat(judged.status()).isEqualTo(AttestationStatus.INCOMPLETE);
        assertThat(judged.attestation().missing())
                .containsExactly(List.of("reference", "sha256").contains(field) ? "proof." + field : field);
    }

    @Test
    void aRenewedDeclarationMayStandBesideTheOldOne() {
        String both = BadAttestations.COMPLETE.replace("2027-09", "2026-10")
                + BadAttestations.COMPLETE.replace("attestations:\n", "");
        AttestationReview review = review(both, "lgsp", DAY);
        assertThat(review.judged())
                .extracting(JudgedAttestation::status)
                .containsExactly(AttestationStatus.EXPIRED, AttestationStatus.VALID);
        assertThat(review.attested()).containsExactly("OPS-001");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        List<String> messages = messages();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(messages()).isEqualTo(messages);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> messages() {
        return review().problems().stream()
                .map(problem -> problem.message(Language.VI))
                .toList();
    }

    private static AttestationReview review(String text, String profile, LocalDate day) {
        return AttestationReview.of(
                AttestationReader.read(text, "attestations.yaml"),
                CATALOGUE,
                CATALOGUE.profile(profile).orElseThrow(),
                day);
    }
}
