package vn.lgsp.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.standard.Language;

class TargetFuzzTest {
    private static final String OPEN = Samples.FULL
            .replace("\"${env:LGSP_SECRET}\"", Samples.SECRET)
            .replace("${file:secret.txt}", Samples.SECRET);
    private static final List<String> PIECES = List.of(
            " ", "\n", "\t", ":", ": ", "- ", "{", "}", "[", "]", ",", "\"", "'", "#", "&a ", "*a", "!!int ", "|", ">",
            "%", "---", "? ", "\\", "\0", "\uFEFF", "\uD800", "đ", "${env:", "${file:", "0", "~", "<<: ", "«", "»");

    @Property(tries = 3000)
    void aBrokenDescriptionGivesATypedExceptionWithoutTheSecret(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int changes) {
        String text = OPEN;
        for (int i = 0; i < changes; i++) {
            text = changed(text, random);
        }
        try {
            Target target =
                    TargetReader.read(text, "lgsp.yaml", Path.of("target"), Samples.environment(), new Secrets());
            TargetReader.fromRecord(target.written());
        } catch (TargetException e) {
            for (Language language : Language.values()) {
                assertThat(e.render(language)).doesNotContain(Samples.SECRET).doesNotContain("\t");
            }
            assertThat(e.getMessage()).doesNotContain(Samples.SECRET);
            assertThat(e.problems()).isNotEmpty().allMatch(p -> p.line() >= 0 && p.column() >= 0);
        }
    }

    @Property(tries = 2000)
    void whatIsReadCanBeReadAgainFromItsRecord(@ForAll Random random) {
        String text = changed(Samples.FULL.replace("${file:secret.txt}", "${env:LGSP_SECRET}"), random);
        Target target;
        try {
            target = TargetReader.read(text, "lgsp.yaml", Path.of("target"), Samples.environment(), new Secrets());
        } catch (TargetException e) {
            return;
        }
        assertThat(target.written()).doesNotContain("demo-application").doesNotContain(Samples.SECRET);
        Target again = TargetReader.fromRecord(target.written());
        if (target.written().chars().filter(c -> c == '«').count() > 2) {
            return; // the client id turned up somewhere else as well
        }
        assertThat(again.facts()).isEqualTo(target.facts());
        assertThat(again.services().size()).isEqualTo(target.services().size());
    }

    @Property(tries = 1000)
    void anyTextGivesATypedException(@ForAll String text) {
        try {
            TargetReader.read(text, "lgsp.yaml", Path.of("target"), Samples.environment(), new Secrets());
        } catch (TargetException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(12));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + piece + text.substring(at);
            case 2 -> text.substring(0, at) + piece + text.substring(to);
            default -> text.substring(0, at) + text.substring(at, to).repeat(2) + text.substring(to);
        };
    }
}
