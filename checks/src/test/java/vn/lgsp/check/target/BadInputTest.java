package vn.lgsp.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.standard.Language;

/**
 * Holds the message for each mistake against a file of expected ones. Run with {@code -Dgolden.write=true} to write the
 * files anew, and read them.
 */
class BadInputTest {
    private static final Path GOLDEN = Path.of("src/test/resources/vn/lgsp/check/target");

    @TempDir
    static Path folder;

    @BeforeAll
    static void files() throws IOException, InterruptedException {
        Samples.writeFiles(folder);
    }

    @ParameterizedTest
    @EnumSource
    void eachMistakeHasItsMessage(Language language) throws IOException {
        Path golden = GOLDEN.resolve("bad-input_" + language.name().toLowerCase(Locale.ROOT) + ".txt");
        String rendered = rendered(language);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(golden));
        assertThat(rendered.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                eachMistakeHasItsMessage(Language.VI);
                eachMistakeHasItsMessage(Language.EN);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyMessageIsSeenHere() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (TargetException e : exceptions().values()) {
            e.problems().forEach(problem -> seen.add(problem.key()));
        }
        seen.addAll(BadAttestationsTest.seen(folder));
        seen.addAll(Set.of("count", "file-unreadable", "linked-file-unreadable", "yaml-syntax"));

        assertThat(bundle("vi")).isEqualTo(bundle("en")).isEqualTo(seen);
    }

    private static Set<String> bundle(String language) throws IOException {
        var texts = new java.util.Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/vn/lgsp/check/target/messages_" + language + ".properties"))) {
            texts.load(in);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static String rendered(Language language) throws IOException {
        var all = new StringBuilder();
        for (var one : exceptions().entrySet()) {
            all.append("## ").append(one.getKey()).append('\n');
            all.append(one.getValue().render(language)).append("\n\n");
        }
        return all.toString();
    }

    private static Map<String, TargetException> exceptions() throws IOException {
        Map<String, TargetException> thrown = new LinkedHashMap<>();
        for (var one : BadFiles.ALL.entrySet()) {
            thrown.put(one.getKey(), ofFile(one.getKey(), one.getValue()));
        }
        for (var one : BadTexts.ALL.entrySet()) {
            thrown.put(one.getKey(), of(one.getKey(), one.getValue()));
        }
        return thrown;
    }

    private static TargetException ofFile(String name, byte[] content) throws IOException {
        Path file = folder.resolve("lgsp.yaml");
        if (name.equals("a folder")) {
            file = folder.resolve("folder");
        } else if (name.equals("no file")) {
            file = folder.resolve("gone.yaml");
        } else {
            Files.write(file, content);
        }
        Path named = folder.toAbsolutePath().relativize(file.toAbsolutePath());
        try {
            TargetReader.read(file, Samples.environment(), new Secrets());
        } catch (TargetException e) {
            return new TargetException(e.problems().stream()
                    .map(p -> new Problem(named.toString(), p.line(), p.column(), p.key(), p.args()))
                    .toList());
        }
        throw new AssertionError("accepted: " + name);
    }

    private static TargetException of(String name, String text) {
        try {
            TargetReader.read(text, "lgsp.yaml", folder, Samples.environment(), new Secrets());
        } catch (TargetException e) {
            return e;
        }
        throw new AssertionError("accepted: " + name);
    }

    /** What is wrong with whole files. */
    private static final class BadFiles {
        static final Map<String, byte[]> ALL = new LinkedHashMap<>();

        static {
            ALL.put("no file", new byte[0]);
            ALL.put("a folder", new byte[0]);
            ALL.put("an empty file", new byte[0]);
            ALL.put("a huge file", new byte[TargetReader.MAX_SIZE + 1]);
            ALL.put("a file in UTF-16", Samples.MINIMAL.getBytes(StandardCharsets.UTF_16));
            ALL.put("Latin-1 in the second line", "agency:\n  name: S\u00f4".getBytes(StandardCharsets.ISO_8859_1));
            ALL.put("a binary file", new byte[] {0x50, 0x4b, 3, 4, 0, 0});
        }
    }
}
