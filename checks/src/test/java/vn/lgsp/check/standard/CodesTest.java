package vn.lgsp.check.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How code lists are read, and what each mistake in one is called. */
class CodesTest {

    private static final String HEADER = "code,name,from,until,successor,note,source,confidence";
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @TempDir
    Path folder;

    @BeforeEach
    void writeCatalogue() throws IOException {
        TinyCatalogue.write(folder);
        Files.createDirectories(folder.resolve("codes"));
        Files.writeString(
                folder.resolve("catalogue.yaml"), TinyCatalogue.HEAD.replace("facts:", "codes: [colours]\nfacts:"));
        write(HEADER
                + ",shade\n1,Đỏ,,2025-06-30,1,,DOC1,A,\n1,\"Xanh, lục\",2025-07-01,,,\"\"\"mới\"\"\",practice,C,9\n");
    }

    @Test
    void aListIsRead() {
        CodeList colours = CatalogueReader.read(folder).codes().list("colours");
        assertThat(colours.id()).isEqualTo("colours");
        assertThat(colours.of("1")).hasSize(2).isEqualTo(colours.codes());
        assertThat(colours.on("1", DAY.minusDays(1)).map(Code::name)).contains("Đỏ");
        Code green = colours.on("1", DAY).orElseThrow();
        assertThat(green.name()).isEqualTo("Xanh, lục");
        assertThat(green.note()).contains("\"mới\"");
        assertThat(green.sources()).containsExactly("practice");
        assertThat(green.confidence()).isEqualTo(Confidence.C);
        assertThat(green.more()).isEqualTo(Map.of("shade", "9"));
        assertThat(colours.on(DAY)).containsExactly(green);
        assertThat(colours.on("2", DAY)).isEmpty();
    }

    @Test
    void spreadsheetsMayWriteTheirMarkAndTheirLineEnds() throws IOException {
        write("\uFEFF" + HEADER + "\r\n1,Đỏ,,,,\"hai\r\ndòng\",DOC1,A\r\n\r\n2,Lam,,,,,DOC1,A");
        CodeList colours = CatalogueReader.read(folder).codes().list("colours");
        assertThat(colours.codes()).extracting(Code::name).containsExactly("Đỏ", "Lam");
        assertThat(colours.of("1").get(0).note()).contains("hai\ndòng");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1,Đỏ,01/07/2025,,,,DOC1,A              | 2: "01/07/2025" in "from" is not a date; write it as 2026-07-01.
            1,Đỏ,2025-07-01,2025-06-30,,,DOC1,A    | 2: This period ends before it begins.
            1,Đỏ,,,,,DOC1,D                        | 2: "D" is not allowed in "confidence"; choose one of: A, B, C.
            1,Đỏ,,,,,DOC2,A                        | 2: No document DOC2 is in documents.yaml.
            1,Đỏ,,,,,,A                            | 2: The field "source" is missing.
            ,Đỏ,,,,,DOC1,A                         | 2: The field "code" is missing.
            1,,,,,,DOC1,A                          | 2: The field "name" is missing.
            1,Đỏ,,,,DOC1,A                         | 2: This row has 7 values, the first row names 8.
            1,"Đỏ,,,,,DOC1,A                       | 2: A quoted value has to end with a quote
            1,"Đỏ" tươi,,,,,DOC1,A                 | 2: A quoted value has to end with a quote
            1,Đỏ,,,2,,DOC1,A                       | 2: No row for the successor 2 is valid after —.
            1,Đỏ,,2025-06-30,2,,DOC1,A             | 2: No row for the successor 2 is valid after 2025-06-30.
            """)
    void eachMistakeIsNamedWithItsPlace(String row, String message) throws IOException {
        write(HEADER + "\n" + row + "\n");
        assertThat(broken()).hasMessageContaining("codes/colours.csv:" + message);
    }

    @Test
    void aCodeHasOneMeaningADay() throws IOException {
        write(HEADER + "\n1,Đỏ,,2025-07-01,,,DOC1,A\n2,Lam,,,,,DOC1,A\n1,Lục,2025-07-01,,,,DOC1,A\n");
        assertThat(broken())
                .hasMessageContaining("codes/colours.csv:4: The code 1 is valid more than once on the same day;")
                .hasMessageContaining("the other row is on line 2.");
    }

    @ParameterizedTest
    @CsvSource({"name,code", "shade,name"})
    void theHeaderIsFixed(String from, String to) throws IOException {
        write((HEADER + ",shade").replace(from, to) + "\n");
        assertThat(broken())
                .hasMessageContaining("codes/colours.csv:1: The first row has to begin with code,name,from,");
    }

    @Test
    void aFileThatIsMissingEmptyOrNoTextIsNamed() throws IOException {
        Path file = folder.resolve("codes/colours.csv");
        Files.delete(file);
        assertThat(broken()).hasMessageContaining("codes/colours.csv: The file is missing");
        write("\n");
        assertThat(broken()).hasMessageContaining("codes/colours.csv: The file is empty.");
        Files.write(file, "1,Đỏ".getBytes(StandardCharsets.UTF_16));
        assertThat(broken()).hasMessageContaining("codes/colours.csv: The file is not UTF-8.");
    }

    @Test
    void theDigestCoversTheLists() throws IOException {
        Catalogue before = CatalogueReader.read(folder);
        assertThat(CatalogueReader.read(folder)).isEqualTo(before).hasSameHashCodeAs(before);
        write(Files.readString(folder.resolve("codes/colours.csv")).replace("Đỏ", "Đen"));
        Catalogue after = CatalogueReader.read(folder);
        assertThat(after.digest()).isNotEqualTo(before.digest());
        assertThat(after.codes()).isNotEqualTo(before.codes());
    }

    @Test
    void aListIsReadWhenItIsAskedFor() {
        Codes codes = new Codes(Map.of("broken", "x".getBytes(StandardCharsets.UTF_8)), Set.of());
        assertThat(codes.ids()).containsExactly("broken");
        assertThatThrownBy(() -> codes.list("broken")).isInstanceOf(CatalogueException.class);
        assertThatThrownBy(() -> codes.list("other")).isInstanceOf(IllegalArgumentException.class);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("codes/colours.csv"), text);
    }

    private CatalogueException broken() {
        return catchThrowableOfType(CatalogueException.class, () -> CatalogueReader.read(folder));
    }
}
