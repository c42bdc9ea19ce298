package vn.lgsp.check.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.lgsp.check.faults.Fault;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.CatalogueReader;
import vn.lgsp.check.suite.run.Suites;
import vn.lgsp.check.variants.Variant;
import vn.lgsp.check.variants.Variants;

/** Every check can fail, and none fails the innocent. */
class MatrixTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Catalogue catalogue = CatalogueReader.bundled();

    @Test
    void everyFaultIsCaughtAndNoVariantIs() throws InterruptedException {
        var matrix = new Matrix(catalogue, Suites.bundled(), DAY, Boolean.getBoolean("lgsp.check.matrix.full"));
        var rows = matrix.run(Faults.all(), Variants.all(), 4, row -> {});
        assertThat(rows).filteredOn(row -> !row.held()).isEmpty();
    }

    @Test
    void everyCheckHasAFaultAndTwoVariants() {
        Map<String, Long> variants = new TreeMap<>();
        for (Variant variant : Variants.all()) {
            variant.exercises().forEach(check -> variants.merge(check, 1L, Long::sum));
        }
        var caught = Faults.all().stream()
                .map(Fault::caughtBy)
                .flatMap(List::stream)
                .map(c -> c.check())
                .toList();
        assertThat(Checks.ids()).allSatisfy(id -> {
            assertThat(caught).contains(id);
            assertThat(variants.getOrDefault(id, 0L))
                    .as("variants that exercise " + id)
                    .isGreaterThanOrEqualTo(2);
        });
    }
}
