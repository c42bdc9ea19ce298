package vn.lgsp.check.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way to break a catalogue has its message; all of them come at once. */
class CatalogueReaderTest {

    private static final String REQUIREMENTS = "requirements/tst.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void writeCatalogue() throws IOException {
        TinyCatalogue.write(folder);
    }

    @Test
    void theTinyCatalogueIsRight() {
        Catalogue catalogue = CatalogueReader.read(folder);
        assertThat(catalogue.requirement("TST-001")).isPresent();
        assertThat(catalogue.requirement("TST-002")).isEmpty();
        assertThat(catalogue.version()).isEqualTo("2026.1.1");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            requirements/tst.yaml | document: DOC1          | document: NOPE      | 4: No document NOPE is in documents.yaml.
            requirements/tst.yaml | confidence: A           | confidenze: A       | 5: The field "confidenze" is not known; allowed are: capability, cites, confidence, findings, fix, guards, id, periods, state, text, version.
            requirements/tst.yaml | confidence: A           | confidenze: A       | 1: The field "confidence" is missing.
            requirements/tst.yaml | confidence: A           | confidence: D       | 5: "D" is not allowed in "confidence"; choose one of: A, B, C.
            requirements/tst.yaml | level: MUST             | level: must         | 8: "must" is not allowed in "level"; choose one of: MUST, SHOULD, MAY.
            requirements/tst.yaml | `from: 2026-01-01`      | `from: 1/1/2026`    | 8: "1/1/2026" in "from" is not a date; write it as 2026-07-01.
            requirements/tst.yaml | `from: 2026-01-01`      | `from: 2026-02-30`  | 8: "2026-02-30" in "from" is not a date; write it as 2026-07-01.
            requirements/tst.yaml | from: 2026-07-01        | from: 2026-06-30    | 8: Two periods of this requirement overlap; on each day one holds at most.
            requirements/tst.yaml | until: 2026-06-30       | until: 2025-06-30   | 8: This period ends before it begins.
            requirements/tst.yaml | fact: security-level    | fact: colour        | 11: The fact "colour" is not listed in catalogue.yaml.
            requirements/tst.yaml | below: 3                | below: x            | 11: "x" in "below" is not a whole number.
            requirements/tst.yaml | `below: 3, `            | ``                  | 11: A guard needs "below" or "in".
            requirements/tst.yaml | en: "{where} is wrong." | en: "{where is"     | 13: The message of "wrong" has a brace that belongs to no place like {where}: {where is
            requirements/tst.yaml | en: "{where} is wrong." | en: "Wrong."        | 13: The Vietnamese and the English message of "wrong" name different places.
            requirements/tst.yaml | capability: https       | capability: soap    | 6: The capability "soap" is not listed in catalogue.yaml.
            requirements/tst.yaml | id: TST-001             | id: TST-099         | 1: The id TST-099 is retired and can't be used again.
            requirements/tst.yaml | id: TST-001             | id: tst1            | 1: "tst1" does not have the shape of an id: [A-Z]+-[0-9]{3}.
            requirements/tst.yaml | `, en: "Requirement"`   | ``                  | 3: The field "en" is missing.
            requirements/tst.yaml | en: "Requirement"       | en: " "             | 3: The value is empty.
            requirements/tst.yaml | state: tested           | state: done         | 15: "done" is not a state; write tested, or one of attested, not-testable, planned with its text.
            requirements/tst.yaml | version: 1              | version: [1]        | 2: A single value is expected here.
            requirements/tst.yaml | confidence: A           | confidence: *a      | 5: YAML aliases (*name) are not allowed; write the value out.
            requirements/tst.yaml | version: 1              | id: TST-002         | 2: The field "id" occurs twice.
            documents.yaml        | confidence: A           | replaced-by: [DOC2] | 6: No document DOC2 is in documents.yaml.
            documents.yaml        | - id: DOC1              | id: DOC1            | not YAML
            profiles/tiny.yaml    | [TST-001]               | [TST-001, TST-002]  | 3: No requirement TST-002 is in the catalogue.
            profiles/tiny.yaml    | adopts: []              | adopts: [TST-003]   | 4: The profile adopts TST-003 but does not select it.
            profiles/tiny.yaml    | adopts: []              | extends: large      | 4: No profile large is among those of catalogue.yaml.
            profiles/tiny.yaml    | adopts: []              | extends: tiny       | 4: The profile extends itself: tiny > tiny. Take one of these lines out.
            profiles/tiny.yaml    | [https]                 | [soap]              | 6: The capability "soap" is not listed in catalogue.yaml.
            profiles/tiny.yaml    | doubts: note            | doubts: none        | 5: "none" is not allowed in "doubts"; choose one of: note, warn.
            catalogue.yaml        | [tiny]                  | [tiny, ../tiny]     | 3: "../tiny" does not have the shape of an id: [a-z0-9][a-z0-9-]*.
            catalogue.yaml        | [tst]                   | tst                 | 2: A list is expected here (- item).
            """)
    void eachMistakeIsNamedWithItsPlace(String file, String right, String wrong, String message) throws IOException {
        replace(file, right, wrong == null ? "" : wrong);
        CatalogueException broken = broken();
        String expected = message.equals("not YAML") ? ": This is not YAML: " : file + ":" + message;
        assertThat(broken.message(Language.EN)).contains(expected);
        for (CatalogueProblem problem : broken.problems()) {
            assertThat(problem.message(Language.VI))
                    .isNotEqualTo(problem.message(Language.EN))
                    .doesNotContain(
                            "{field}", "{name}", "{value}", "{allowed}", "{shape}", "{detail}", "{code}", "{path}");
        }
    }

    @ParameterizedTest
    @CsvSource({"findings,tested-without-findings", "fix,tested-without-fix"})
    void aTestedRequirementIsComplete(String field, String code) throws IOException {
        String text = TinyCatalogue.REQUIREMENTS
                .replace(
                        "  findings:\n    wrong: {vi: \"{where} sai.\", en: \"{where} is wrong.\"}\n",
                        field.equals("findings") ? "" : "  findings:\n    wrong: {vi: \"Sai.\", en: \"Wrong.\"}\n")
                .replace(
                        "  fix: {vi: \"Sửa\", en: \"Repair\"}\n",
                        field.equals("fix") ? "" : "  fix: {vi: \"Sửa\", en: \"Repair\"}\n");
        Files.writeString(folder.resolve(REQUIREMENTS), text);
        assertThat(broken().problems()).extracting(CatalogueProblem::code).containsExactly(code);
    }

    @Test
    void aProfileInheritsAndAdds() throws IOException {
        profiles(
                "id: wide\ntitle: {vi: Rộng, en: Wide}\nextends: tiny\nrequirements: [TST-002]\nadopts: [TST-001]\n"
                        + "doubts: warn\ndemands: []\n",
                "id: wider\ntitle: {vi: Rộng hơn, en: Wider}\nextends: wide\nrequirements: []\ndoubts: note\n");
        Catalogue catalogue = CatalogueReader.read(folder);
        Profile wide = catalogue.profile("wide").orElseThrow();
        assertThat(wide.requirements()).containsExactly("TST-001", "TST-002");
        assertThat(wide.adopts()).containsExactly("TST-001");
        assertThat(wide.demands()).containsExactly("https");
        assertThat(wide.doubts()).isEqualTo(Doubt.Effect.WARN);
        Profile wider = catalogue.profile("wider").orElseThrow();
        assertThat(wider.requirements()).isEqualTo(wide.requirements());
        assertThat(wider.doubts()).isEqualTo(Doubt.Effect.NOTE);
        assertThat(catalogue.profile("tiny").orElseThrow().requirements()).containsExactly("TST-001");
    }

    @Test
    void aCircleOfProfilesIsNamedInEachOfThemAndWhatIsInheritedIsNotRepeated() throws IOException {
        String rest = "doubts: note\nrequirements: [TST-002]\n";
        profiles(
                "id: wide\ntitle: {vi: Rộng, en: Wide}\nextends: wider\n" + rest,
                "id: wider\ntitle: {vi: Rộng hơn, en: Wider}\nextends: wide\n" + rest);
        assertThat(broken())
                .hasMessageContaining("profiles/wide.yaml:3: The profile extends itself: wide > wider > wide.")
                .hasMessageContaining("profiles/wider.yaml:3: The profile extends itself: wider > wide > wider.")
                .hasMessageContaining("profiles/wide.yaml:5: The profile wider selects TST-002 already;");
    }

    private void profiles(String wide, String wider) throws IOException {
        replace("catalogue.yaml", "profiles: [tiny]", "profiles: [wider, tiny, wide]");
        Files.writeString(folder.resolve("profiles/wide.yaml"), wide);
        Files.writeString(folder.resolve("profiles/wider.yaml"), wider);
        String second = TinyCatalogue.REQUIREMENTS.replace("TST-001", "TST-002");
        Files.writeString(folder.resolve(REQUIREMENTS), TinyCatalogue.REQUIREMENTS + second);
    }

    @Test
    void anIdBelongsToOneRequirement() throws IOException {
        Files.writeString(folder.resolve(REQUIREMENTS), TinyCatalogue.REQUIREMENTS + TinyCatalogue.REQUIREMENTS);
        assertThat(broken()).hasMessageContaining(REQUIREMENTS + ":16: The id TST-001 occurs twice");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve(REQUIREMENTS));
        assertThat(broken()).hasMessageContaining(REQUIREMENTS + ": The file is missing");
        assertThatThrownBy(() -> CatalogueReader.read(folder.resolve("nowhere")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("catalogue.yaml: The file is missing");
    }

    @Test
    void anEmptyOrDoubleFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("documents.yaml"), "");
        Files.writeString(folder.resolve("profiles/tiny.yaml"), TinyCatalogue.PROFILE + "---\nid: second\n");
        assertThat(broken())
                .hasMessageContaining("documents.yaml: The file is empty.")
                .hasMessageContaining("profiles/tiny.yaml:8: A second document begins here");
    }

    @Test
    void whatIsNoTextAtAllIsAProblemToo() throws IOException {
        Files.writeString(folder.resolve("documents.yaml"), "[".repeat(100_000));
        Files.write(folder.resolve("profiles/tiny.yaml"), new byte[] {'a', ':', (byte) 0xC3, (byte) 0x28, 0});
        assertThat(broken())
                .hasMessageContaining("documents.yaml: This is not YAML: ")
                .hasMessageContaining("profiles/tiny.yaml");
    }

    @Test
    void allMistakesComeAtOnce() throws IOException {
        replace("documents.yaml", "kind: law", "kind: poem");
        replace(REQUIREMENTS, "document: DOC1", "document: NOPE");
        replace("profiles/tiny.yaml", "[TST-001]", "[TST-002]");
        CatalogueException broken = broken();
        assertThat(broken.problems())
                .extracting(CatalogueProblem::file)
                .containsExactly("documents.yaml", REQUIREMENTS, "profiles/tiny.yaml");
        assertThat(broken.message(Language.VI)).startsWith("Không dùng được danh mục yêu cầu. Số lỗi: 3\n");
        assertThat(broken.getMessage()).startsWith("The requirement catalogue can't be used. Problems: 3\n");
    }

    @Test
    void theDigestStaysUntilAFileChanges() throws IOException {
        String digest = CatalogueReader.read(folder).digest();
        assertThat(digest)
                .matches("[0-9a-f]{64}")
                .isEqualTo(CatalogueReader.read(folder).digest());
        Files.writeString(folder.resolve("notes.txt"), "not part of the catalogue");
        assertThat(CatalogueReader.read(folder).digest()).isEqualTo(digest);
        replace("documents.yaml", "\"One\"", "\"Ona\"");
        assertThat(CatalogueReader.read(folder).digest()).isNotEqualTo(digest);
    }

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(Messages.keys(Language.VI)).isEqualTo(Messages.keys(Language.EN));
    }

    private CatalogueException broken() {
        return catchThrowableOfType(CatalogueException.class, () -> CatalogueReader.read(folder));
    }

    private void replace(String file, String right, String wrong) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(right);
        Files.writeString(
                folder.resolve(file), text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
    }
}
