package vn.lgsp.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lgsp.check.record.Secrets;

/** The published JSON Schema and the reader are of one opinion. */
class TargetSchemaTest {

    /** What no schema can say: what stands in files and variables, how parts fit together, and how YAML is written. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "a value without end",
            "a name twice",
            "time-outs out of range",
            "a contradiction",
            "an address with a port too high",
            "an unset variable",
            "an empty variable",
            "a short secret",
            "a secret of two lines",
            "a secret's file that is not there",
            "a folder for a secret's file",
            "an empty secret's file",
            "a secret's file in UTF-16",
            "a secret's file that is too large",
            "no service for a grant",
            "an unknown service for a grant",
            "trust roots",
            "a wrong password",
            "no store",
            "a store of certificates");

    private static final Set<String> NOT_YAML = Set.of(
            "only a comment",
            "two documents",
            "a tab",
            "a name without a colon",
            "a second colon",
            "other indentation",
            "an open bracket",
            "an open quote",
            "a list as a name",
            "a terminal escape");

    private final Schema schema = schema();

    @TempDir
    static Path folder;

    @Test
    void bothAcceptWhatIsRight() throws IOException, InterruptedException {
        Samples.writeFiles(folder);
        for (String text : Set.of(Samples.MINIMAL, Samples.FULL)) {
            assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
            assertThat(TargetReader.read(text, "lgsp.yaml", folder, Samples.environment(), new Secrets()))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void bothRefuseWhatIsWrong(String name) {
        assertThat(schema.validate(BadTexts.ALL.get(name), InputFormat.YAML)).isNotEmpty();
    }

    static Stream<String> wrong() {
        return BadTexts.ALL.keySet().stream()
                .filter(name -> !BEYOND_A_SCHEMA.contains(name) && !NOT_YAML.contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeouts: {}",
                "trust: {roots: []}",
                "facts: {security-level: 5, network: vpn, short-lived-token: none}",
                "politeness: {connections: 64, rate: 0.1}",
                "services: {a: {path: /}}",
                "credentials: {short-lived: {client-id: \"${env:LGSP_ID}\", client-secret: \"${env:LGSP_SECRET}\"}}",
                "proxy: {url: \"http://10.0.0.1:8080/\", except: [\"::1\", 10.1.2.3]}",
            })
    void bothAcceptTheUnusual(String more) {
        String text = Samples.MINIMAL + more + "\n";

        assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
        assertThat(TargetReader.read(text, "lgsp.yaml", Path.of(""), Samples.environment(), new Secrets()))
                .isNotNull();
    }

    @Test
    void theExceptionsAreReal() {
        Map<String, Integer> complaints = BEYOND_A_SCHEMA.stream()
                .filter(BadTexts.ALL::containsKey)
                .collect(Collectors.toMap(
                        name -> name,
                        name -> schema.validate(BadTexts.ALL.get(name), InputFormat.YAML)
                                .size()));

        assertThat(complaints)
                .allSatisfy((name, count) -> assertThat(count).as(name).isZero());
    }

    private static Schema schema() {
        try (InputStream in =
                Objects.requireNonNull(TargetReader.class.getResourceAsStream("/schema/lgsp.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
