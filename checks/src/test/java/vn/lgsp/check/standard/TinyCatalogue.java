package vn.lgsp.check.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The smallest catalogue that is right, written to a folder; tests break it in one place. */
final class TinyCatalogue {

    static final String HEAD = """
            version: "2026.1.1"
            requirements: [tst]
            profiles: [tiny]
            facts: [security-level]
            capabilities: [https]
            retired: [TST-099]
            """;

    static final String DOCUMENTS = """
            - id: DOC1
              number: 1/2026
              kind: law
              title: {vi: "Một", en: "One"}
              from: 2026-01-01
              confidence: A
            """;

    static final String REQUIREMENTS = """
            - id: TST-001
              version: 1
              text: {vi: "Yêu cầu", en: "Requirement"}
              cites: [{document: DOC1, article: art. 1}]
              confidence: A
              capability: https
              periods:
                - {from: 2026-01-01, until: 2026-06-30, level: MUST, basis: law}
                - {from: 2026-07-01, level: SHOULD, basis: law}
              guards:
                - {fact: security-level, below: 3, reason: {vi: "Vì", en: "Because"}}
              findings:
                wrong: {vi: "{where} sai.", en: "{where} is wrong."}
              fix: {vi: "Sửa", en: "Repair"}
              state: tested
            """;

    static final String PROFILE = """
            id: tiny
            title: {vi: "Nhỏ", en: "Tiny"}
            requirements: [TST-001]
            adopts: []
            doubts: note
            demands: [https]
            """;

    private TinyCatalogue() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("requirements"));
        Files.createDirectories(folder.resolve("profiles"));
        Files.writeString(folder.resolve("catalogue.yaml"), HEAD);
        Files.writeString(folder.resolve("documents.yaml"), DOCUMENTS);
        Files.writeString(folder.resolve("requirements/tst.yaml"), REQUIREMENTS);
        Files.writeString(folder.resolve("profiles/tiny.yaml"), PROFILE);
    }
}
