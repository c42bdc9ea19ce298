package vn.lgsp.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How dates, facts and messages of the catalogue are understood. */
class StandardTest {

    private static final Text REASON = new Text("Vì", "Because");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 19);

    @ParameterizedTest
    @CsvSource({"vi-VN,VI", "vi,VI", "und,VI", "en-US,EN", "fr,EN", "tr-TR,EN"})
    void everyLocaleHasALanguage(String locale, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(locale))).isEqualTo(language);
    }

    @Test
    void aPlaceWithoutAValueStaysVisibleAndAValueIsNotRead() {
        FindingCode finding =
                new FindingCode("x", new Text("{where}: {actual}", "{where} is {actual}"), Optional.empty());
        assertThat(finding.render(Language.EN, Map.of("where", "a {actual} $1 \\")))
                .isEqualTo("a {actual} $1 \\ is {actual}");
        assertThat(finding.render(Language.VI, Map.of("where", "a", "actual", "b")))
                .isEqualTo("a: b");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-18,false", "2026-08-19,true", "2026-12-31,true", "2027-01-01,false"})
    void aPeriodIncludesBothEnds(LocalDate date, boolean covered) {
        Period period = period(Optional.of(DAY), Optional.of(LocalDate.of(2026, 12, 31)), Optional.empty());
        assertThat(period.covers(date)).isEqualTo(covered);
    }

    @Test
    void anOpenPeriodHoldsAlways() {
        Period always = period(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(always.covers(LocalDate.of(1970, 1, 1))).isTrue();
        assertThat(always.covers(LocalDate.MAX)).isTrue();
        assertThat(always.pending(DAY)).isFalse();
        assertThat(always.inTransition(DAY, Map.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-30,'',true",
        "2027-07-01,'',false",
        "2026-09-01,2026-08-19,false",
        "2026-09-01,2026-08-18,true",
        "2026-09-01,yes,true"
    })
    void aTransitionEndsByDateOrByFact(LocalDate date, String approved, boolean covered) {
        Transition transition =
                new Transition(LocalDate.of(2027, 6, 30), Optional.of(new Unless("security-approved", DAY)));
        Period period = period(Optional.of(DAY), Optional.empty(), Optional.of(transition));
        assertThat(period.inTransition(date, Map.of("security-approved", approved)))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"'',true", "2,true", "3,false", "5,false", "high,true"})
    void aBoundMatchesBelowItAndWithoutAFact(String level, boolean matches) {
        Guard guard = new Guard("security-level", OptionalInt.of(3), List.of(), REASON);
        Map<String, String> facts = level.isEmpty() ? Map.of() : Map.of("security-level", level);
        assertThat(guard.matches(facts)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({"tslcd,true", "internet,false", "'',false"})
    void aListMatchesOnlyWhatIsDeclared(String network, boolean matches) {
        Guard guard = new Guard("network", OptionalInt.empty(), List.of("tslcd", "vpn"), REASON);
        Map<String, String> facts = network.isEmpty() ? Map.of() : Map.of("network", network);
        assertThat(guard.matches(facts)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "art. 7(1)(a)            | Điều 7 khoản 1 điểm a",
                "annex row 1.1, 1.4      | Phụ lục dòng 1.1, 1.4",
                "clause 5.6.2.1(d), 5.6  | mục 5.6.2.1 điểm d, 5.6",
                "section 3.2.1           | mục 3.2.1",
                "chapter II              | Chương II",
                "annex II(b)(iv), III    | Phụ lục II điểm b(iv), III",
                "—                       | —"
            })
    void aPlaceInADocumentReadsAsUsual(String article, String vietnamese) {
        Citation citation = new Citation("DOC1", article);
        assertThat(citation.in(Language.VI)).isEqualTo(vietnamese);
        assertThat(citation.in(Language.EN)).isEqualTo(article);
    }

    private static Period period(Optional<LocalDate> from, Optional<LocalDate> until, Optional<Transition> transition) {
        return new Period(from, until, Level.MUST, Basis.LAW, transition, Optional.empty());
    }
}
