package vn.lgsp.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lgsp.check.standard.Language;

/**
 * Holds the message for each mistake in a file of declarations against a file of expected ones. Run with {@code
 * -Dgolden.write=true} to write the files anew, and read them.
 */
class BadAttestationsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/vn/lgsp/check/target");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void eachMistakeHasItsMessage(Language language) throws IOException {
        Path golden = GOLDEN.resolve("bad-attestations_" + language.name().toLowerCase(Locale.ROOT) + ".txt");
        String rendered = rendered(language);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(golden));
        assertThat(rendered.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    void aTargetsWordsAreNotUsedOfDeclarations() throws IOException {
        assertThat(rendered(Language.EN)).doesNotContain("target", "agency:", "README");
    }

    /** The keys of all messages that only declarations can give. */
    static Set<String> seen(Path folder) throws IOException {
        Set<String> seen = new TreeSet<>();
        for (TargetException e : exceptions(folder).values()) {
            e.problems().forEach(problem -> seen.add(problem.key()));
        }
        for (Problem problem : AttestationReviewTest.review().problems()) {
            seen.add(problem.key());
        }
        return seen;
    }

    private String rendered(Language language) throws IOException {
        var all = new StringBuilder();
        for (var one : exceptions(folder).entrySet()) {
            all.append("## ").append(one.getKey()).append('\n');
            all.append(one.getValue().render(language)).append("\n\n");
        }
        all.append("## what does not count\n");
        all.append(AttestationReviewTest.review().problems().stream()
                .map(problem -> problem.message(language) + "\n")
                .collect(Collectors.joining()));
        return all.toString();
    }

    private static Map<String, TargetException> exceptions(Path folder) throws IOException {
        Map<String, TargetException> thrown = new LinkedHashMap<>();
        for (var one : BadAttestations.FILES.entrySet()) {
            thrown.put(one.getKey(), ofFile(folder, one.getKey(), one.getValue()));
        }
        for (var one : BadAttestations.TEXTS.entrySet()) {
            thrown.put(one.getKey(), of(one.getKey(), one.getValue()));
        }
        return thrown;
    }

    private static TargetException ofFile(Path folder, String name, byte[] content) throws IOException {
        Path file = name.equals("a folder") ? folder : folder.resolve("attestations.yaml");
        if (name.equals("no file")) {
            Files.deleteIfExists(file);
        } else if (!name.equals("a folder")) {
            Files.write(file, content);
        }
        try {
            AttestationReader.read(file);
        } catch (TargetException e) {
            assertThat(e.problems()).allMatch(problem -> problem.file().equals(file.toString()));
            return new TargetException(e.problems().stream()
                    .map(p -> new Problem("attestations.yaml", p.line(), p.column(), p.key(), p.args()))
                    .toList());
        }
        throw new AssertionError("accepted: " + name);
    }

    private static TargetException of(String name, String text) {
        try {
            AttestationReader.read(text, "attestations.yaml");
        } catch (TargetException e) {
            return e;
        }
        throw new AssertionError("accepted: " + name);
    }
}
