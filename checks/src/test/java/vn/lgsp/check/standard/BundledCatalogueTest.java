package vn.lgsp.check.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold of the catalogue that comes with the program. */
class BundledCatalogueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Catalogue catalogue = CatalogueReader.bundled();

    @Test
    void confidenceIsThatOfTheSources() {
        assertThat(confidences("CONN", 18)).isEqualTo(Map.of(Confidence.A, 10L, Confidence.B, 4L, Confidence.C, 4L));
        assertThat(confidences("STD", 22)).isEqualTo(Map.of(Confidence.A, 18L));
        assertThat(confidences("TLS", 13)).isEqualTo(Map.of(Confidence.A, 8L, Confidence.B, 2L, Confidence.C, 1L));
        assertThat(confidences("ACC", 13)).isEqualTo(Map.of(Confidence.A, 2L, Confidence.B, 11L));
        assertThat(confidences("PLAT", 18)).isEqualTo(Map.of(Confidence.A, 6L, Confidence.B, 7L, Confidence.C, 4L));
        assertThat(confidences("OPS", 19)).isEqualTo(Map.of(Confidence.A, 10L, Confidence.B, 8L, Confidence.C, 1L));
        assertThat(confidences("DATA", 14)).isEqualTo(Map.of(Confidence.A, 6L, Confidence.B, 7L, Confidence.C, 1L));
        assertThat(confidences("SIG", 10)).isEqualTo(Map.of(Confidence.A, 7L, Confidence.B, 3L));
        assertThat(confidences("TEN", 5)).isEqualTo(Map.of(Confidence.A, 3L, Confidence.B, 2L));
        assertThat(confidences("REP", 5)).isEqualTo(Map.of(Confidence.B, 4L, Confidence.C, 1L));
        assertThat(confidences("CLI", 4)).isEqualTo(Map.of(Confidence.B, 4L));
    }

    private Map<Confidence, Long> confidences(String area, int last) {
        return catalogue.requirements().stream()
                .filter(requirement -> requirement.area().equals(area))
                .filter(requirement -> Integer.parseInt(requirement.id().substring(area.length() + 1)) <= last)
                .collect(Collectors.groupingBy(Requirement::confidence, Collectors.counting()));
    }

    @Test
    void everyTextExistsInBothLanguagesAndTheyDiffer() {
        for (Text text : texts()) {
            assertThat(text.vi()).isNotBlank().isNotEqualTo(text.en());
            assertThat(text.en()).isNotBlank();
        }
    }

    @Test
    void messagesEndAsSentencesAndSayWhere() {
        for (Requirement requirement : catalogue.requirements()) {
            for (FindingCode finding : requirement.findings().values()) {
                for (Language language : Language.values()) {
                    String message = finding.message().in(language);
                    assertThat(message).contains("{where}").endsWith(".");
                    assertThat(Placeholders.names(message)).isSubsetOf("where", "expected", "actual");
                    assertThat(Placeholders.balanced(message)).isTrue();
                }
            }
        }
    }

    @Test
    void everyCitedDocumentExistsAndOnlyPracticeGoesWithout() {
        for (Requirement requirement : catalogue.requirements()) {
            assertThat(requirement.cites())
                    .allSatisfy(cited ->
                            assertThat(catalogue.document(cited.documentId())).isPresent());
            if (requirement.cites().isEmpty()) {
                assertThat(requirement.periods()).allMatch(period -> period.basis() == Basis.PRACTICE);
            }
        }
    }

    @Test
    void theDocumentsThatLostTheirBasisAreDoubtedSinceThen() {
        for (String id : List.of("TT13-2017", "TT39-2017")) {
            Document document = catalogue.document(id).orElseThrow();
            assertThat(document.doubtOn(LocalDate.of(2026, 6, 30))).isEmpty();
            assertThat(document.doubtOn(LocalDate.of(2026, 7, 1)))
                    .hasValueSatisfying(doubt -> assertThat(doubt.effect()).isEqualTo(Doubt.Effect.NOTE));
        }
    }

    @Test
    void whatRestsOnDoubtedCircularsOnlyIsInDoubtAsAWhole() {
        for (String id : List.of("TLS-001", "TLS-002", "STD-001", "STD-010", "STD-015")) {
            assertThat(catalogue.requirement(id).orElseThrow().cites())
                    .as(id)
                    .allMatch(cited -> catalogue
                            .document(cited.documentId())
                            .flatMap(document -> document.doubtOn(TODAY))
                            .isPresent());
        }
    }

    @Test
    void requirementsOfTheSecurityStandardWarnUntilTheLevelIsKnown() {
        List<Requirement> rows = catalogue.requirements().stream()
                .filter(row -> row.cites().stream()
                        .anyMatch(cited -> cited.documentId().equals("TCVN14423")))
                .filter(row -> row.periods().get(0).basis().canFail())
                .toList();
        assertThat(rows).hasSizeGreaterThan(8).allSatisfy(row -> {
            Period period = row.periodOn(TODAY).orElseThrow();
            assertThat(period.inTransition(TODAY, Map.of())).isTrue();
            assertThat(period.inTransition(TODAY, Map.of("in-use-since", "2026-09-01")))
                    .isFalse();
            assertThat(period.inTransition(LocalDate.of(2027, 7, 1), Map.of())).isFalse();
            assertThat(row.guards()).anyMatch(guard -> guard.matches(Map.of()));
            assertThat(row.guards()).noneMatch(guard -> guard.matches(Map.of("security-level", "3")));
            assertThat(row.periodOn(LocalDate.of(2026, 8, 18))).isEmpty();
        });
    }

    @Test
    void mandatorySharingIsInTransitionUntilTheEndOf2026() {
        Period period =
                catalogue.requirement("ACC-001").orElseThrow().periodOn(TODAY).orElseThrow();
        assertThat(period.inTransition(LocalDate.of(2026, 12, 31), Map.of())).isTrue();
        assertThat(period.inTransition(LocalDate.of(2027, 1, 1), Map.of())).isFalse();
    }

    @Test
    void idsAreForEver() throws IOException {
        Set<String> known = new HashSet<>(catalogue.retired());
        catalogue.documents().forEach(document -> known.add(document.id()));
        catalogue.profiles().forEach(profile -> known.add(profile.id()));
        for (Requirement requirement : catalogue.requirements()) {
            known.add(requirement.id());
            requirement.findings().keySet().forEach(code -> known.add(requirement.id() + " " + code));
        }
        assertThat(known)
                .as("an id that was ever released stays, or is listed as retired")
                .containsAll(givenOut());
    }

    private static List<String> givenOut() throws IOException {
        try (InputStream bytes = BundledCatalogueTest.class.getResourceAsStream("released-ids.txt")) {
            return new String(bytes.readAllBytes(), UTF_8).lines().toList();
        }
    }

    @Test
    void aProfileIsNamedLikeItsFileAndSelectsNothingTwice() {
        assertThat(catalogue.profiles())
                .extracting(Profile::id)
                .containsExactly("lgsp", "lgsp-strict-law", "lgsp-shared", "client-system");
        assertThat(catalogue.profiles())
                .allSatisfy(profile -> assertThat(profile.requirements()).doesNotHaveDuplicates());
    }

    @Test
    void strictLawSelectsTheSameAndWarnsOfDoubts() {
        Profile usual = catalogue.profile("lgsp").orElseThrow();
        Profile strict = catalogue.profile("lgsp-strict-law").orElseThrow();
        assertThat(strict.requirements()).isEqualTo(usual.requirements());
        assertThat(strict.doubts()).isEqualTo(Doubt.Effect.WARN);
        assertThat(usual.doubts()).isEqualTo(Doubt.Effect.NOTE);
    }

    @Test
    void aSharedPlatformHasToKeepAgenciesApartToo() {
        List<String> shared = catalogue.profile("lgsp-shared").orElseThrow().requirements();
        List<String> usual = catalogue.profile("lgsp").orElseThrow().requirements();
        assertThat(shared).startsWith(usual.toArray(String[]::new));
        assertThat(shared.subList(usual.size(), shared.size()))
                .containsExactly("TEN-001", "TEN-002", "TEN-003", "TEN-004", "TEN-005");
    }

    @Test
    void aRequirementOutsideEveryProfileBindsNoPlatformAndNoClient() {
        Set<String> selected = catalogue.profiles().stream()
                .flatMap(profile -> profile.requirements().stream())
                .collect(Collectors.toSet());
        assertThat(catalogue.requirements())
                .filteredOn(requirement -> !selected.contains(requirement.id()))
                .extracting(Requirement::id)
                .containsExactly("CONN-009", "CONN-010", "CONN-011", "CONN-012", "CONN-013", "SIG-009");
    }

    @Test
    void everyTestedRequirementBelongsToThePlatformProfile() {
        Profile usual = catalogue.profile("lgsp").orElseThrow();
        assertThat(catalogue.requirementsOf(usual))
                .filteredOn(Requirement::tested)
                .containsExactlyInAnyOrderElementsOf(catalogue.requirements().stream()
                        .filter(Requirement::tested)
                        .toList());
    }

    private List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (Document document : catalogue.documents()) {
            texts.add(document.title());
            document.doubt().ifPresent(doubt -> texts.add(doubt.text()));
        }
        catalogue.profiles().forEach(profile -> texts.add(profile.title()));
        catalogue.requirements().forEach(requirement -> texts.addAll(texts(requirement)));
        return texts;
    }

    private static List<Text> texts(Requirement requirement) {
        List<Text> texts = new ArrayList<>(List.of(requirement.text()));
        requirement.fix().ifPresent(texts::add);
        requirement.guards().forEach(guard -> texts.add(guard.reason()));
        for (FindingCode finding : requirement.findings().values()) {
            texts.add(finding.message());
            finding.cap().ifPresent(texts::add);
        }
        if (requirement.state() instanceof State.Attested attested) {
            texts.add(attested.statement());
        } else if (requirement.state() instanceof State.NotTestable not) {
            texts.add(not.reason());
        } else if (requirement.state() instanceof State.Planned planned) {
            texts.add(planned.reason());
        }
        return texts;
    }
}
