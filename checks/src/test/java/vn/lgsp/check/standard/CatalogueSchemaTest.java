package vn.lgsp.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published JSON Schemas describe the files as they are. */
class CatalogueSchemaTest {

    private static final Path STANDARD = Path.of("src/main/standard");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsValid(String schema, Path file) throws IOException {
        assertThat(schema(schema).validate(Files.readString(file), InputFormat.YAML))
                .isEmpty();
    }

    static Stream<Object[]> files() throws IOException {
        return Stream.of(
                        Stream.<Object[]>of(row("catalogue", STANDARD.resolve("catalogue.yaml"))),
                        Stream.<Object[]>of(row("catalogue-documents", STANDARD.resolve("documents.yaml"))),
                        folder("catalogue-requirements", "requirements"),
                        folder("catalogue-profile", "profiles"))
                .flatMap(rows -> rows);
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws IOException {
        String valid = TinyCatalogue.REQUIREMENTS;
        assertThat(schema("catalogue-requirements").validate(valid, InputFormat.YAML))
                .isEmpty();
        assertThat(schema("catalogue-requirements").validate(valid.replace("  fix:", "  repair:"), InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema("catalogue-requirements").validate(valid.replace("MUST", "must"), InputFormat.YAML))
                .isNotEmpty();
    }

    @Test
    void everyFileOfTheFolderIsNamedInTheHead() throws IOException {
        Catalogue catalogue = CatalogueReader.read(STANDARD);
        assertThat(folder("", "requirements").count())
                .isEqualTo(catalogue.requirements().stream()
                        .map(Requirement::area)
                        .distinct()
                        .count());
        assertThat(folder("", "profiles").count())
                .isEqualTo(catalogue.profiles().size());
        assertThat(folder("", "codes").map(row -> row[1].toString()).filter(name -> name.endsWith(".csv")))
                .hasSameSizeAs(catalogue.codes().ids());
        assertThat(catalogue).isEqualTo(CatalogueReader.bundled());
    }

    private static Stream<Object[]> folder(String schema, String name) throws IOException {
        try (Stream<Path> files = Files.list(STANDARD.resolve(name))) {
            return files.sorted().map(file -> row(schema, file)).toList().stream();
        }
    }

    private static Object[] row(String schema, Path file) {
        return new Object[] {schema, file};
    }

    private static Schema schema(String name) throws IOException {
        String resource = "/schema/" + name + ".schema.json";
        try (InputStream bytes = CatalogueSchemaTest.class.getResourceAsStream(resource)) {
            return REGISTRY.getSchema(bytes);
        }
    }
}
