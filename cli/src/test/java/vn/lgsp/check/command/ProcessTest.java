package vn.lgsp.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.lgsp.check.record.RecordFile;
import vn.lgsp.check.verdict.VerdictKind;

/** The command as a process of its own. */
class ProcessTest {
    @TempDir
    private Path folder;

    private Process start(String... arguments) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-cp",
                classes,
                Main.class.getName()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        return builder.start();
    }

    private static String all(java.io.InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void withoutALocaleItSpeaksVietnameseInUtf8() throws Exception {
        var process = start("list", "profiles");
        assertThat(all(process.getInputStream())).contains("yêu cầu");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void exitCodesReachTheShell() throws Exception {
        assertThat(start("--version").waitFor()).isZero();
        assertThat(start("--nothing").waitFor()).isEqualTo(2);
        assertThat(start("demo", "--fault", "http-without-date").waitFor()).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anInterruptionLeavesWhatIsKnown() throws Exception {
        var process = start("demo", "--variant", "http-slow", "--lang", "en", "--out", "r");
        try (var talk = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            var line = talk.readLine();
            while (line != null && !line.startsWith("PASS")) {
                line = talk.readLine();
            }
            assertThat(line).startsWith("PASS");
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                // Whoever was started in the background ignores the signal of Ctrl-C.
                process.destroy();
            }
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(130);
        var record = RecordFile.read(folder.resolve("r/result.json"));
        assertThat(record.run().interrupted()).isTrue();
        assertThat(record.verdicts().count(VerdictKind.NOT_RUN)).isPositive();
        assertThat(record.verdicts().count(VerdictKind.FAIL)).isZero();
        assertThat(all(process.getInputStream())).contains("Interrupted:");
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }
}
