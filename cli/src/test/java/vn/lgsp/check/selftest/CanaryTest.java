package vn.lgsp.check.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lgsp.check.faults.Fault;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.faults.PlantedFault;
import vn.lgsp.check.selftest.Row.Problem;
import vn.lgsp.check.standard.CatalogueReader;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Suite;
import vn.lgsp.check.suite.run.Suites;
import vn.lgsp.check.variants.PlantedVariant;

/** The matrix itself can fail: canaries in every suite. */
class CanaryTest {

    @CheckSuite(Suite.CONNECTION)
    static class ConnectionCanary {
        @Check(id = "STD-001.canary")
        void neverFails(Expect expect) {
            expect.that(true, "no-http11", "here", "", "");
        }
    }

    @CheckSuite(Suite.ACCESS)
    static class AccessCanary {
        @Check(id = "ACC-014.canary")
        void neverFails(Expect expect) {
            expect.that(true, "accepted-wrong-secret", "here", "", "");
        }
    }

    @Test
    void everyCanaryIsFoundOut() throws InterruptedException {
        var suites = new ArrayList<>(Suites.bundled());
        suites.add(ConnectionCanary.class);
        suites.add(AccessCanary.class);
        var matrix = new Matrix(CatalogueReader.bundled(), suites, LocalDate.of(2026, 11, 23), false);
        var rows = matrix.run(
                List.of(
                        PlantedFault.harmless("connection", "STD-001.canary", "no-http11"),
                        PlantedFault.harmless("access", "ACC-014.canary", "accepted-wrong-secret"),
                        PlantedFault.idle("connection", "STD-001.http11", "no-http11"),
                        PlantedFault.idle("access", "ACC-014.wrong-secret", "accepted-wrong-secret"),
                        PlantedFault.like(real("text-declares-other-charset"), "STD-001.http11", "no-http11"),
                        PlantedFault.like(real("token-cacheable"), "ACC-015.basic", "basic-refused")),
                List.of(new PlantedVariant()),
                4,
                row -> {});
        assertThat(rows.stream().map(CanaryTest::keys))
                .containsExactly(
                        List.of(),
                        List.of("not-caught"),
                        List.of("not-caught"),
                        List.of("not-fired", "not-caught"),
                        List.of("not-fired", "not-caught"),
                        List.of("not-caught", "changed"),
                        List.of("not-caught", "changed"),
                        List.of("changed"));
    }

    private static Fault real(String id) {
        return Faults.named(id).orElseThrow();
    }

    private static List<String> keys(Row row) {
        return row.problems().stream().map(Problem::key).distinct().toList();
    }
}
