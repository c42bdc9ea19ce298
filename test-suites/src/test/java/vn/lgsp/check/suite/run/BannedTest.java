package vn.lgsp.check.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lgsp.check.faults.Fault;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.reference.Options;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.VerdictKind;

/**
 * A target that bans us in the middle of a run. What it did before the ban may be told; after it, silence and refusals
 * are neither a deviation nor a proof that a deviation is not there.
 */
class BannedTest {
    private static final List<String> IN_TLS =
            List.of("tls-accepts-tls10", "tls-accepts-tls11", "tls-accepts-triple-des");
    private static final List<String> IN_HTTP = List.of(
            "plain-http-issues-tokens",
            "token-accepts-unknown-client",
            "token-refuses-unknown-parameter",
            "token-without-lifetime",
            "api-accepts-any-token",
            "text-not-utf8");

    static Stream<Object[]> bans() {
        return Stream.of(Ban.values()).flatMap(ban -> Stream.of(6, 20, 50).map(after -> new Object[] {ban, after}));
    }

    @ParameterizedTest(name = "{0} after {1} connections")
    @MethodSource("bans")
    void aBanIsNeitherAFindingNorAProof(Ban ban, int after) {
        var faults = Stream.concat(ban.endsTls() ? Stream.empty() : IN_TLS.stream(), IN_HTTP.stream())
                .map(id -> Faults.named(id).orElseThrow())
                .toList();
        var scenario = new Scenario(
                ban.name(), faults, Options.usual(), (lgsp, closer) -> ban.before(lgsp, closer, after), "", Map.of());
        var record = scenario.run().record();
        assertThat(of(record, EnumSet.of(VerdictKind.FAIL, VerdictKind.WARN)))
                .as("found")
                .isSubsetOf(touched(faults));
        assertThat(of(record, EnumSet.of(VerdictKind.PASS))).as("passed").doesNotContainAnyElementsOf(caught(faults));
        assertThat(of(record, EnumSet.of(VerdictKind.TOOL_ERROR))).isEmpty();
        RecordSchema.hold(record);
    }

    private static Set<String> of(RunRecord record, Set<VerdictKind> kinds) {
        return record.verdicts().checks().stream()
                .filter(c -> kinds.contains(c.kind()))
                .map(CheckVerdict::check)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> caught(List<Fault> faults) {
        return faults.stream()
                .flatMap(f -> f.caughtBy().stream())
                .map(c -> c.check())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> touched(List<Fault> faults) {
        var all = caught(faults);
        faults.forEach(f -> all.addAll(f.alsoTouches()));
        return all;
    }
}
