package vn.lgsp.check.suite.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lgsp.check.record.RecordException;
import vn.lgsp.check.record.RecordFile;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.reference.ReferenceLgsp;

/** Records come back as they were written, and what is none of ours is said so. */
class RecordFileTest {
    private static RunRecord record;
    private static String text;

    @TempDir
    Path folder;

    @BeforeAll
    static void run() {
        try (var lgsp = ReferenceLgsp.start(List.of())) {
            record = Trial.of(lgsp).run();
            text = RecordFile.text(record);
        }
    }

    @Test
    void whatIsWrittenReadAndWrittenIsTheSame() throws Exception {
        RecordFile.write(record, folder.resolve("a.json"), new Secrets());
        var again = RecordFile.read(folder.resolve("a.json"));
        assertThat(again).isEqualTo(record);
        assertThat(RecordFile.text(again)).isEqualTo(Files.readString(folder.resolve("a.json")));
        RecordSchema.hold(again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{}",
                "3",
                "\"lgsp-check-result\"",
                "{\"format\":\"lgsp-check-result\"}",
                "{\"format\":\"lgsp-check-result\",\"formatVersion\":1}",
                "{\"format\":\"lgsp-check-result\",\"formatVersion\":2}",
                "{\"format\":\"other\",\"formatVersion\":1}",
                "<html></html>",
                "\u0000\u0001"
            })
    void whatIsNoRecordIsRefused(String other) {
        assertRefused(other);
    }

    @Test
    void aCutRecordIsRefused() {
        for (int tenth = 1; tenth < 10; tenth++) {
            assertRefused(text.substring(0, text.length() * tenth / 10));
        }
    }

    @Test
    void anAlteredRecordIsRefused() {
        assertRefused(text.replace("\"PASS\"", "\"FINE\""));
        assertRefused(text.replace("\"conformity\" : \"", "\"conformity\" : \"X"));
        assertRefused(text.replaceFirst("\"planned\" : \\[", "\"planned\" : [ null,"));
        assertRefused(text.replaceFirst("\"verdicts\" : \\{", "\"verdict\" : {"));
        assertRefused(text.replace("\"observations\" : [", "\"observations\" : 7, \"x\" : ["));
        assertRefused(text.replace("\"seq\" : 1,", "\"seq\" : \"one\","));
    }

    @Test
    void aRecordThatIsTooDeepOrTooLongIsRefused() {
        assertRefused(text.replaceFirst("\"planned\" : \\[", "\"x\" : " + "[".repeat(500_000)));
        assertRefused(text.replaceFirst("\"connections\" : [0-9]+", "\"connections\" : " + "9".repeat(100_000)));
    }

    @Test
    void noMutationBringsMoreThanARefusal() throws IOException {
        var random = new Random(3);
        var file = folder.resolve("mutated.json");
        for (int i = 0; i < 300; i++) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int j = 0; j <= i % 4; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:0-ntf\\ ".charAt(random.nextInt(14));
            }
            Files.write(file, bytes);
            try {
                assertThat(RecordFile.text(RecordFile.read(file))).isNotEmpty();
            } catch (RecordException e) {
                assertThat(e.key()).startsWith("record.");
            }
        }
    }

    private void assertRefused(String other) {
        var file = folder.resolve("other.json");
        assertThatThrownBy(() -> {
                    Files.writeString(file, other);
                    RecordFile.read(file);
                })
                .isInstanceOfSatisfying(
                        RecordException.class, e -> assertThat(e.key()).matches("record\\.[a-z-]+"));
    }
}
