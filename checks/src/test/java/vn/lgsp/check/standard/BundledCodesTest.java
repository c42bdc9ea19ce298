package vn.lgsp.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold of the code lists that come with the program. */
class BundledCodesTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private final Codes codes = CatalogueReader.bundled().codes();
    private final CodeList provinces = codes.list("provinces");
    private final CodeList agencies = codes.list("agencies-level-1");

    @Test
    void everyListHasItsNumberOfRows() {
        Map<String, Integer> rows = new TreeMap<>();
        codes.ids().forEach(id -> rows.put(id, codes.list(id).codes().size()));
        assertThat(rows)
                .isEqualTo(Map.ofEntries(
                        Map.entry("provinces", 63 + 34),
                        Map.entry("agencies-level-1", 176),
                        Map.entry("agency-prefixes", 12),
                        Map.entry("ethnic-groups-1979", 54 + 3),
                        Map.entry("ethnic-groups-census", 20),
                        Map.entry("sex-population", 4),
                        Map.entry("sex-health", 3),
                        Map.entry("sex-social-insurance", 3),
                        Map.entry("sex-judicial-records", 2),
                        Map.entry("sex-personal-number", 10),
                        Map.entry("health-card-groups", 44),
                        Map.entry("document-types-legal", 13),
                        Map.entry("document-types-administrative", 32),
                        Map.entry("document-types-decree-30", 29),
                        Map.entry("edxml-document-kinds", 2),
                        Map.entry("edxml-status", 9),
                        Map.entry("edxml-business-types", 4),
                        Map.entry("edxml-priority", 5),
                        Map.entry("edxml-steering", 3),
                        Map.entry("date-forms", 9)));
    }

    @Test
    void textsAreTrimmedAndComposed() {
        for (String id : codes.ids()) {
            for (Code code : codes.list(id).codes()) {
                assertThat(List.of(code.code(), code.name(), code.note().orElse("-")))
                        .as(id + " " + code.code())
                        .allSatisfy(text -> assertThat(text)
                                .isEqualTo(text.strip())
                                .isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)));
            }
        }
    }

    @Test
    void thereWere63ProvincesAndThereAre34() {
        assertThat(provinces.on(BEFORE)).hasSize(63);
        assertThat(provinces.on(AFTER)).hasSize(34);
        assertThat(provinces.on(LocalDate.of(2099, 1, 1))).hasSize(34);
    }

    @Test
    void sevenCodesChangedTheirMeaning() {
        Map<String, String> changed = provinces.on(AFTER).stream()
                .filter(now -> !now.code().equals("46"))
                .filter(now -> !now.name()
                        .equals(provinces.on(now.code(), BEFORE).orElseThrow().name()))
                .collect(Collectors.toMap(Code::code, Code::name));
        assertThat(changed)
                .isEqualTo(Map.of(
                        "15", "Lào Cai",
                        "24", "Bắc Ninh",
                        "44", "Quảng Trị",
                        "52", "Gia Lai",
                        "80", "Tây Ninh",
                        "82", "Đồng Tháp",
                        "91", "An Giang"));
    }

    @Test
    void everyOldProvinceWentIntoANewOne() {
        assertThat(provinces.on(BEFORE))
                .allSatisfy(old -> assertThat(provinces.on(old.successor().orElseThrow(), AFTER))
                        .isPresent());
        Set<String> closed = provinces.on(BEFORE).stream()
                .map(Code::code)
                .filter(code -> provinces.on(code, AFTER).isEmpty())
                .collect(Collectors.toSet());
        assertThat(closed).hasSize(29).contains("02", "10", "27", "49", "77", "95");
    }

    @ParameterizedTest
    @CsvSource({
        "15,2024-05-01,Yên Bái",
        "15,2025-08-01,Lào Cai",
        "10,2024-05-01,Lào Cai",
        "10,2025-08-01,''",
        "79,1990-01-01,TP Hồ Chí Minh",
        "79,2025-08-01,TP Hồ Chí Minh",
        "03,2024-05-01,''",
        "03,2025-08-01,''",
        "01,2025-08-01,Hà Nội"
    })
    void aProvinceIsKnownByCodeAndDate(String code, LocalDate date, String name) {
        assertThat(provinces.on(code, date).map(Code::name).orElse("")).isEqualTo(name);
    }

    @Test
    void anAgencyCodeFollowsTheNameOfItsProvince() {
        for (LocalDate date : List.of(BEFORE, AFTER)) {
            for (Code province : provinces.on(date)) {
                String name = province.name().equals("Thừa Thiên Huế") ? "Huế" : province.name();
                assertThat(agencies.on(province.more("agency").orElseThrow(), date)
                                .map(Code::name))
                        .as(province.code() + " on " + date)
                        .contains("UBND " + name);
            }
        }
    }

    @Test
    void peoplesCommitteesAndCouncilsCloseTogether() {
        for (String letter : List.of("H", "K")) {
            assertThat(agencies.on(BEFORE))
                    .filteredOn(code -> code.code().startsWith(letter))
                    .hasSize(63);
            assertThat(agencies.on(AFTER))
                    .filteredOn(code -> code.code().startsWith(letter))
                    .hasSize(34);
        }
        assertThat(agencies.codes())
                .filteredOn(code -> code.code().startsWith("K") && code.until().isPresent())
                .allMatch(code -> code.confidence() == Confidence.C);
    }

    @ParameterizedTest
    @CsvSource({"H02,H05", "H30,H13", "H63,H38", "K63,K38", "H06,H29", "H47,H17", "H22,H60"})
    void aClosedProvinceHasASuccessor(String closed, String successor) {
        assertThat(agencies.on(closed, BEFORE).flatMap(Code::successor)).contains(successor);
        assertThat(agencies.on(closed, AFTER)).isEmpty();
        assertThat(agencies.on(successor, AFTER)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"G10,2025-04-13,Bộ Nông nghiệp và Phát triển nông thôn", "G10,2025-04-14,Bộ Nông nghiệp và Môi trường"})
    void aMinistryMayKeepItsCodeUnderANewName(String code, LocalDate date, String name) {
        assertThat(agencies.on(code, date).map(Code::name)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ethnic-groups-1979,04,Hoa",
        "ethnic-groups-census,04,Mường",
        "sex-health,1,Nam",
        "sex-judicial-records,0,Nữ",
        "sex-personal-number,3,Nữ",
        "document-types-administrative,18,Công văn",
        "document-types-decree-30,18,Công văn",
        "edxml-status,13,Lấy lại (thu hồi)",
        "edxml-business-types,1,Thu hồi",
        "edxml-priority,3,Hỏa tốc",
        "date-forms,yyyyMMdd,'Bảo hiểm xã hội, dân cư, y tế'"
    })
    void aCodeHasItsNameInItsList(String list, String code, String name) {
        assertThat(codes.list(list).on(code, AFTER).map(Code::name)).contains(name);
    }

    @Test
    void everyPrefixOfAnAgencyIsExplained() {
        CodeList prefixes = codes.list("agency-prefixes");
        assertThat(agencies.codes())
                .allSatisfy(code ->
                        assertThat(prefixes.of(code.code().substring(0, 1))).hasSize(1));
    }
}
