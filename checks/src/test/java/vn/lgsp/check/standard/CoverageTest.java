package vn.lgsp.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of what is required is tested, declared, out of reach or still to come. */
class CoverageTest {

    private final Catalogue catalogue = CatalogueReader.bundled();

    /** The numbers that were given out in each area, collected from the sources and added by us. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONN | 1-18                          |
            STD  | 1 3-4 6-8 10-13 15-22         | 23-24
            TLS  | 1-9 11 13                     | 14-15
            ACC  | 1-13                          | 14-26
            PLAT | 1-10 12-18                    |
            OPS  | 1-19                          |
            DATA | 1-14                          |
            SIG  | 1-10                          |
            TEN  | 1-5                           |
            CLI  | 1-4                           |
            REP  | 1-5                           |
            """)
    void everyRequirementIsThereOnce(String area, String collected, String own) {
        List<String> ids = new ArrayList<>(ids(area, collected));
        ids.addAll(own == null ? List.of() : ids(area, own));
        assertThat(catalogue.requirements())
                .filteredOn(requirement -> requirement.area().equals(area))
                .extracting(Requirement::id)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # area | tested | attested | not testable | planned
            CONN   |  0     |  8       | 5            |  5
            STD    |  7     |  1       | 2            | 10
            TLS    |  9     |  3       | 0            |  1
            ACC    | 16     |  6       | 1            |  3
            PLAT   |  0     |  8       | 0            |  9
            OPS    |  0     | 16       | 0            |  3
            DATA   |  0     |  3       | 0            | 11
            SIG    |  0     |  1       | 1            |  8
            TEN    |  0     |  1       | 1            |  3
            CLI    |  0     |  1       | 0            |  3
            REP    |  0     |  3       | 0            |  2
            """)
    void eachAreaIsCounted(String area, int tested, int attested, int notTestable, int planned) {
        List<Requirement> rows = catalogue.requirements().stream()
                .filter(requirement -> requirement.area().equals(area))
                .toList();
        assertThat(counts(rows)).containsExactly(tested, attested, notTestable, planned);
    }

    @Test
    void thereAre134CollectedRequirementsAnd17OfOurs() {
        assertThat(catalogue.requirements()).hasSize(134 + 17).doesNotHaveDuplicates();
        assertThat(counts(catalogue.requirements())).containsExactly(32, 51, 10, 58);
        assertThat(counts(catalogue.requirementsOf(catalogue.profile("lgsp").orElseThrow())))
                .containsExactly(32, 49, 3, 52);
    }

    private static List<Integer> counts(List<Requirement> rows) {
        return List.of(
                count(rows, State.Tested.class),
                count(rows, State.Attested.class),
                count(rows, State.NotTestable.class),
                count(rows, State.Planned.class));
    }

    private static int count(List<Requirement> rows, Class<? extends State> state) {
        return (int) rows.stream().filter(row -> state.isInstance(row.state())).count();
    }

    private static List<String> ids(String area, String ranges) {
        List<String> ids = new ArrayList<>();
        for (String range : ranges.split(" ")) {
            String[] ends = range.split("-");
            for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[ends.length - 1]); i++) {
                ids.add(String.format(Locale.ROOT, "%s-%03d", area, i));
            }
        }
        return ids;
    }
}
