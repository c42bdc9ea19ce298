package vn.lgsp.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
        return builder.redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private String out() throws IOException {
        return Files.readString(folder.resolve("out.txt"));
    }

    private static void signal(String name, Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    @Test
    void withoutALocaleItSpeaksVietnameseInUtf8() throws Exception {
        assertThat(start("list", "profiles").waitFor()).isZero();
        assertThat(out()).contains("yêu cầu");
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
        while (process.isAlive() && !Files.readString(folder.resolve("err.txt")).contains("PASS")) {
            Thread.sleep(20);
        }
        signal("INT", process);
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            // Whoever was started in the background ignores the signal of Ctrl-C.
            signal("TERM", process);
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        var record = RecordFile.read(folder.resolve("r/result.json"));
        assertThat(record.run().interrupted()).isTrue();
        assertThat(record.verdicts().count(VerdictKind.NOT_RUN)).isPositive();
        assertThat(record.verdicts().count(VerdictKind.FAIL)).isZero();
        assertThat(out()).contains("Interrupted:");
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }
}
