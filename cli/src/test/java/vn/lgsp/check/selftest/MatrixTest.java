package vn.lgsp.check.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lgsp.check.faults.Fault;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.CatalogueReader;
import vn.lgsp.check.standard.Requirement;
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
        var rows = matrix.run(Faults.all(), Variants.all(), 6, row -> {});
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

    @Test
    void everyFindingCodeIsCaughtUnderSomeFault() {
        var caught = Faults.all().stream()
                .flatMap(fault -> fault.caughtBy().stream())
                .map(c -> c.check().substring(0, c.check().indexOf('.')) + ' ' + c.code())
                .toList();
        assertThat(catalogue.requirements().stream()
                        .filter(Requirement::tested)
                        .flatMap(r -> r.findings().keySet().stream().map(code -> r.id() + ' ' + code)))
                .isNotEmpty()
                .isSubsetOf(caught);
    }

    @Test
    void faultsAndVariantsNameChecksThatThereAre() {
        var named = Stream.of(
                        Faults.all().stream()
                                .flatMap(fault -> fault.caughtBy().stream())
                                .map(c -> c.check()),
                        Faults.all().stream()
                                .flatMap(fault -> fault.alsoTouches().stream())
                                .filter(touched -> !touched.startsWith("pre:")),
                        Variants.all().stream().flatMap(variant -> variant.exercises().stream()))
                .flatMap(names -> names);
        assertThat(named).isSubsetOf(Checks.ids());
    }
}
