package vn.lgsp.check.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lgsp.check.reference.Options;
import vn.lgsp.check.reference.ReferenceLgsp;

/** Nothing leaks around the process: not in its command line or its children's, not in files that it leaves behind. */
@Timeout(300)
class ProcessSecrecyTest {
    /** The secrets and tokens that the reference makes up for a demo: long words in capital and small letters. */
    private static final Pattern MADE_UP = Pattern.compile(
            "(?<![A-Za-z0-9_-])(?=[a-z0-9_-]*[A-Z])(?=[A-Z0-9_-]*[a-z])(?:[A-Za-z0-9_-]{32}|[A-Za-z0-9_-]{43})"
                    + "(?![A-Za-z0-9_-])|demo-(?:app|other|short)-[A-Za-z0-9_-]{8}");

    @TempDir
    Path place;

    @Test
    void anInterruptedRun() throws Exception {
        try (var stage = Stage.slow(place, new Parrot(), Options.usual().withDelay(Duration.ofMillis(300)))) {
            var words = List.of("run", stage.target().toString(), "--evidence", "full", "--debug");
            var process = start(stage, words);
            var seen = new TreeSet<String>();
            while (process.isAlive() && lines("err") < 6) {
                seen.addAll(commandLines(process.toHandle()));
                Thread.sleep(50);
            }
            process.toHandle().destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

            assertThat(process.exitValue()).as(text("err")).isEqualTo(130);
            assertThat(seen).isNotEmpty();
            assertThat(new Finder(stage.secrets()).in(seen.toString())).isEmpty();
            assertThat(stage.files().toString()).contains("result.json", "NOT_RUN");
            stage.nothingIsIn(new Stage.Output(130, text("out"), text("err")));
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void whatIsMadeUpForADemoIsKnownWhenSeen() {
        try (var platform = ReferenceLgsp.start(List.of())) {
            assertThat(platform.environment().values())
                    .isNotEmpty()
                    .allSatisfy(made -> assertThat("a \"" + made + "\"").containsPattern(MADE_UP));
        }
    }

    @Test
    void aDemo() throws Exception {
        try (var stage = Stage.with(place, new Witness())) {
            var process = start(stage, List.of("demo", "--fault", "token-echoes-secret", "--debug"));
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

            assertThat(process.exitValue()).as(text("err")).isZero();
            var written = text("out") + text("err") + stage.files();
            assertThat(written).contains("credential-echoed");
            assertThat(MADE_UP.matcher(written).results().map(m -> m.group())).isEmpty();
            assertThat(text("out"))
                    .contains("lgsp-check demo --fault token-echoes-secret")
                    .doesNotContain("curl", ".pem");
            assertThat(left()).isEmpty();
        }
    }

    private Process start(Stage stage, List<String> words) throws IOException {
        Files.createDirectories(place.resolve("tmp"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + place.resolve("tmp"),
                "-cp",
                System.getProperty("java.class.path"),
                "vn.lgsp.check.command.Main"));
        command.addAll(words);
        var builder = new ProcessBuilder(command)
                .directory(stage.folder().toFile())
                .redirectOutput(file("out"))
                .redirectError(file("err"));
        builder.environment().putAll(stage.environment());
        return builder.start();
    }

    private File file(String name) {
        return place.resolve(name).toFile();
    }

    private String text(String name) throws IOException {
        return Files.readString(place.resolve(name), StandardCharsets.UTF_8);
    }

    private long lines(String name) throws IOException {
        return text(name).lines().count();
    }

    /** What stands in the process list for a process and all that it started. */
    private static Set<String> commandLines(ProcessHandle process) {
        var lines = new TreeSet<String>();
        Stream.concat(Stream.of(process), process.descendants()).forEach(each -> {
            try {
                lines.add(Files.readString(Path.of("/proc", Long.toString(each.pid()), "cmdline")));
            } catch (UncheckedIOException | IOException e) {
                // It ended meanwhile.
            }
        });
        return lines;
    }

    /** Temporary files that were not taken away. */
    private List<Path> left() throws IOException {
        try (var files = Files.list(place.resolve("tmp"))) {
            return files.toList();
        }
    }
}
