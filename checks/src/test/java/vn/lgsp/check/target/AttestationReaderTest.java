package vn.lgsp.check.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How declarations are read; the published JSON Schema and the reader are of one opinion. */
class AttestationReaderTest {

    /** What no schema can say: how YAML is written, which days there are, and how fields fit together. */
    private static final Set<String> BEYOND_A_SCHEMA =
            Set.of("a field twice", "a day that does not exist", "an end before the beginning", "an alias");

    private static final Set<String> NOT_YAML = Set.of("only a comment", "a tab", "two documents", "a terminal escape");

    private final Schema schema = schema();

    @TempDir
    Path folder;

    @Test
    void everyPartIsRead() {
        assertThat(read(BadAttestations.COMPLETE))
                .containsExactly(new Attestation(
                        "OPS-001",
                        Optional.of("Quyết định 12/QĐ-UBND ngày 01/09/2026 phê duyệt cấp độ 3."),
                        Optional.of("Nguyễn Văn Mẫu"),
                        Optional.of("Giám đốc"),
                        Optional.of(LocalDate.of(2026, 9, 15)),
                        new Attestation.Proof(
                                Optional.of("12/QĐ-UBND"),
                                Optional.of("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
                        Optional.of(LocalDate.of(2027, 9, 14)),
                        new Attestation.Place("attestations.yaml", 2, 5)));
    }

    @Test
    void aFileIsRead() throws IOException {
        Path file = folder.resolve("attestations.yaml");
        Files.writeString(file, "\uFEFF" + BadAttestations.COMPLETE.replace("\n", "\r\n"));
        List<Attestation> read = AttestationReader.read(file);
        assertThat(read).hasSize(1);
        assertThat(read.get(0).place()).isEqualTo(new Attestation.Place(file.toString(), 2, 5));
        assertThat(read.get(0).missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attestations: []",
                "attestations: [{requirement: OPS-001}]",
                "attestations: [{requirement: OPS-001, statement: , name: \"\", function: ~, date: null, expires: \" \"}]",
                "attestations: [{requirement: OPS-001, proof: }]",
                "attestations: [{requirement: OPS-001, proof: {}}]",
                "attestations: [{requirement: OPS-001, proof: {reference: , sha256: \"\"}}]",
                "attestations: [{requirement: OPS-001, statement: a}, {requirement: OPS-001, statement: b}]",
            })
    void aFormMayBeFilledInBitByBit(String text) {
        assertThat(read(text)).allSatisfy(one -> assertThat(one.missing()).contains("name", "proof.sha256"));
        assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
    }

    @Test
    void bothAcceptWhatIsRight() {
        assertThat(schema.validate(BadAttestations.COMPLETE, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void bothRefuseWhatIsWrong(String name) {
        assertThat(schema.validate(BadAttestations.TEXTS.get(name), InputFormat.YAML))
                .isNotEmpty();
    }

    static Stream<String> wrong() {
        return BadAttestations.TEXTS.keySet().stream()
                .filter(name -> !BEYOND_A_SCHEMA.contains(name) && !NOT_YAML.contains(name));
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
        String text = BadAttestations.COMPLETE.replace("OPS-001", "ops1").replace("2026-09-15", "today")
                + "  - {statement: x, colour: red}\n";
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(TargetException.class, e -> {
            assertThat(e.problems())
                    .extracting(problem -> problem.line() + " " + problem.key())
                    .containsExactly("2 bad-requirement", "6 not-a-date", "11 missing-key", "11 unknown-key");
            assertThat(e.problems().get(2).args()).containsEntry("key", "attestations[2].requirement");
        });
    }

    private static List<Attestation> read(String text) {
        return AttestationReader.read(text, "attestations.yaml");
    }

    private static Schema schema() {
        try (InputStream in = Objects.requireNonNull(
                AttestationReader.class.getResourceAsStream("/schema/attestations.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
