package vn.lgsp.check.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.probe.net.HostGate;
import vn.lgsp.check.record.RecordFile;
import vn.lgsp.check.reference.Behaviour;
import vn.lgsp.check.reference.Options;
import vn.lgsp.check.reference.ReferenceLgsp;
import vn.lgsp.check.suite.run.Scenario.Closer;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.VerdictKind;

/** Many targets at once in one process, and a line that drops connections, change no verdict. */
class ManyTargetsTest {
    private static final int TARGETS = 20;
    /** The others conform. */
    private static final List<String> FAULTY = List.of(
            "token-accepts-wrong-secret",
            "tls-accepts-tls11",
            "api-accepts-any-token",
            "certificate-expired",
            "text-not-utf8");

    @Test
    void twentyAtOnceInAFreshProcessAreAsOneByOne(@TempDir Path folder) throws Exception {
        var alone = new LinkedHashMap<String, String>();
        for (var name : names().subList(0, FAULTY.size() + 1)) {
            alone.put(name, verdicts(name, new HostGate()));
        }
        var log = folder.resolve("log.txt");
        var fresh = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Together.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(fresh.waitFor(180, TimeUnit.SECONDS)).isTrue();
        } finally {
            fresh.destroyForcibly();
        }
        assertThat(fresh.exitValue()).as(Files.readString(log)).isZero();
        var together = read(folder);
        assertThat(together).hasSize(TARGETS);
        together.forEach((target, verdicts) -> {
            var name = target.substring(target.indexOf(' ') + 1);
            assertThat(verdicts).as(target).isEqualTo(alone.get(name));
        });
    }

    private static Map<String, String> read(Path folder) throws IOException {
        var all = new LinkedHashMap<String, String>();
        for (File file : List.of(folder.toFile().listFiles((dir, name) -> name.endsWith(".json")))) {
            all.put(file.getName().replace(".json", ""), Files.readString(file.toPath()));
        }
        return all;
    }

    private static List<String> names() {
        var names = new ArrayList<>(FAULTY);
        while (names.size() < TARGETS) {
            names.add("none");
        }
        return names;
    }

    /** The verdicts of a run as the record has them, but for the names of ports and certificates. */
    private static String verdicts(String fault, HostGate gate) {
        List<? extends Behaviour> faults = Faults.named(fault).stream().toList();
        var options = Options.usual().withTokenLife(Duration.ofHours(1), Duration.ofSeconds(4));
        try (var lgsp = ReferenceLgsp.start(faults, options)) {
            var trial = Trial.of(lgsp).within(20_000, 20_000, 20_000, 20_000);
            trial.gate = gate;
            return RecordFile.part(trial.run().verdicts())
                    .replaceAll("localhost:[0-9]+", "localhost")
                    .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "time");
        }
    }

    /** All targets at once, first thing in a process. */
    static final class Together {
        private Together() {}

        public static void main(String[] folder) throws Exception {
            var gate = new HostGate();
            var pool = Executors.newFixedThreadPool(TARGETS);
            var runs = new ArrayList<Callable<Path>>();
            var names = names();
            for (int i = 0; i < TARGETS; i++) {
                var name = names.get(i);
                var file = Path.of(folder[0], i + " " + name + ".json");
                runs.add(() -> Files.writeString(file, verdicts(name, gate), StandardCharsets.UTF_8));
            }
            for (var run : pool.invokeAll(runs)) {
                run.get();
            }
            pool.shutdownNow();
        }
    }

    @RepeatedTest(3)
    void aLineThatDropsConnectionsBringsNoFalseVerdict() {
        try (var lgsp = ReferenceLgsp.start(List.of());
                var closer = new Closer()) {
            var random = new Random();
            Relay.Rule rule = (number, first, sockets) -> random.nextInt(100) < 5 ? Relay.Fate.RESET : Relay.Fate.PASS;
            var https = closer.later(new Relay(lgsp.apiUrl().getPort(), rule));
            var http = closer.later(new Relay(lgsp.plainUrl().getPort(), rule));
            var record = Trial.of(lgsp)
                    .through(lgsp, https.port())
                    .plainThrough(lgsp, http.port())
                    .run();
            assertThat(record.verdicts().checks()).allSatisfy(c -> {
                assertThat(c.kind()).isIn(VerdictKind.PASS, VerdictKind.INCONCLUSIVE, VerdictKind.BLOCKED);
                c.cause()
                        .ifPresent(cause ->
                                assertThat(cause).isIn(Cause.UNSTABLE, Cause.NETWORK, Cause.THROTTLED, Cause.TARGET));
            });
            assertThat(record.verdicts().count(VerdictKind.PASS))
                    .isGreaterThan(record.planned().size() / 2);
        }
    }
}
