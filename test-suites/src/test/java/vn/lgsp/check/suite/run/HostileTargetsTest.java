package vn.lgsp.check.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lgsp.check.record.RecordFile;
import vn.lgsp.check.verdict.CheckVerdict;

/**
 * Whole runs against targets that are down, broken, malicious or tired of us. Each ends in time, books every planned
 * check with the right cause, and finds nothing that is not so.
 */
class HostileTargetsTest {
    private static final Map<Scenario, Future<Scenario.Seen>> RUNS = new LinkedHashMap<>();
    private static final ExecutorService POOL = Executors.newFixedThreadPool(5);

    @BeforeAll
    static void begin() {
        scenarios().forEach(s -> RUNS.put(s, POOL.submit(s::run)));
    }

    @AfterAll
    static void end() {
        POOL.shutdownNow();
    }

    static List<Scenario> scenarios() {
        var all = new ArrayList<>(HostileConnections.all());
        all.addAll(HostileServices.fromTheStart());
        all.addAll(HostileServices.afterTheFirstCall());
        all.addAll(OddTargets.all());
        return all;
    }

    @TestFactory
    Stream<DynamicTest> eachTargetGetsItsVerdicts() {
        return RUNS.entrySet().stream()
                .map(run -> DynamicTest.dynamicTest(run.getKey().name(), () -> hold(run.getKey(), run.getValue())));
    }

    private static void hold(Scenario scenario, Future<Scenario.Seen> run) throws Exception {
        var seen = seen(run);
        var record = seen.record();
        assertThat(Outcome.differences(record, scenario.expected())).isEmpty();
        scenario.facts()
                .forEach((fact, told) ->
                        assertThat(Outcome.fact(record, fact)).matches(seenOf -> Outcome.same(seenOf, told), told));
        assertThat(record.verdicts().checks()).extracting(CheckVerdict::check).isEqualTo(record.planned());
        inTime(seen);
        clean(seen);
        RecordSchema.hold(record);
    }

    private static Scenario.Seen seen(Future<Scenario.Seen> run) throws Exception {
        try {
            return run.get(120, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /** No question takes longer than its time-outs allow, and no run much longer than its questions. */
    private static void inTime(Scenario.Seen seen) {
        var t = seen.trial().timeouts();
        long each = t.name().plus(t.connect()).plus(t.tls()).plus(t.answer()).toMillis();
        var observations = seen.record().observations();
        assertThat(observations)
                .allSatisfy(o -> assertThat(o.observation().tookMillis()).isLessThan(3 * each + 2_000));
        long asked = observations.stream()
                .mapToLong(o -> o.observation().tookMillis())
                .sum();
        assertThat(seen.millis()).isLessThan(asked + 30_000);
    }

    /** Nothing that a terminal or a browser would act on, and no secret. */
    private static void clean(Scenario.Seen seen) {
        var text = RecordFile.text(seen.record());
        assertThat(text.codePoints().filter(c -> c != '\n' && hidden(c)).toArray())
                .isEmpty();
        assertThat(seen.trial().secrets.encodingsIn(text)).isEmpty();
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
