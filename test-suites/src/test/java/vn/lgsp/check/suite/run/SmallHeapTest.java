package vn.lgsp.check.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lgsp.check.record.RecordFile;

/** The greediest servers, one after the other, in a process with a small heap. */
class SmallHeapTest {
    private static final List<String> GREEDY =
            List.of("a body without end", "a gzip bomb", "500,000 brackets", "a million digits", "tokens without end");

    @Test
    void noServerCanEatOurMemory(@TempDir Path folder) throws Exception {
        var log = folder.resolve("log.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Greedy.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }

    /** All of them, with their records written as well. */
    static final class Greedy {
        private Greedy() {}

        public static void main(String[] none) {
            for (var scenario : HostileServices.afterTheFirstCall()) {
                if (GREEDY.stream().anyMatch(scenario.name()::endsWith)) {
                    var record = scenario.run().record();
                    assertThat(Outcome.differences(record, scenario.expected())).isEmpty();
                    assertThat(RecordFile.text(record)).hasSizeLessThan(64 << 20);
                }
            }
        }
    }
}
