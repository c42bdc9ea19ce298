package vn.lgsp.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The last look at a record takes secrets out of what came from outside, and leaves the record what it is. */
class RecordSecrecyTest {
    private static final String OUTSIDE = "a text from outside with late-secret-value in it";

    @TempDir
    Path folder;

    private String written(RunRecord record, Secrets secrets) throws IOException {
        var file = folder.resolve("result.json");
        Files.deleteIfExists(file);
        RecordFile.write(record, file, secrets);
        return Files.readString(file);
    }

    @Test
    void withoutSecretsNothingChanges() throws IOException {
        var record = SampleRecord.with(OUTSIDE);

        assertThat(written(record, new Secrets())).isEqualTo(RecordFile.text(record));
    }

    @Test
    void aSecretIsTakenOutWhereverATextCameFromOutside() throws Exception {
        var secrets = new Secrets();
        secrets.add("late", "late-secret-value");
        var file = folder.resolve("result.json");

        var clean = RecordFile.write(SampleRecord.with(OUTSIDE), file, secrets);

        var expected = SampleRecord.with("a text from outside with «late» in it");
        assertThat(clean).isEqualTo(expected).isEqualTo(RecordFile.read(file));
        assertThat(Files.readString(file)).isEqualTo(RecordFile.text(expected));
    }

    @Test
    void aSecretThatIsAWordOfOursDamagesNothing() throws IOException {
        var record = SampleRecord.with("outside");
        var words = new TreeSet<String>();
        words(new JsonMapper().readTree(RecordFile.text(record)), words);
        var secrets = new Secrets();
        words.forEach(word -> secrets.add("clash", word));

        assertThat(words)
                .contains("observations", "lgsp-check", "lgsp-check-result", "INDETERMINATE", SampleRecord.CHECK);
        assertThat(written(record, secrets)).isEqualTo(RecordFile.text(record).replace("H26.01.02", "«clash»"));
    }

    @Test
    void namesThatBecomeOneStandOnce() throws IOException {
        var secrets = new Secrets();
        secrets.add("late", "late-secret-value");
        secrets.add("late", "late-secret-other");
        var tree = new JsonMapper().readTree("{\"members\":{\"late-secret-value\":1,\"late-secret-other\":2}}");
        var names = new ArrayList<String>();

        LastLook.names(tree, secrets);

        tree.get("members").propertyNames().forEach(names::add);
        assertThat(names).isEqualTo(List.of("«late»"));
    }

    private static void words(JsonNode node, Set<String> words) {
        if (node.isString()) {
            words.add(node.asString());
        }
        node.propertyNames().forEach(words::add);
        node.forEach(child -> words(child, words));
    }
}
