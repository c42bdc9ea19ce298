package vn.lgsp.check.target;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files of declarations with one mistake each, under the name of the mistake. */
final class BadAttestations {
    static final String COMPLETE = """
            attestations:
              - requirement: OPS-001
                statement: "Quyết định 12/QĐ-UBND ngày 01/09/2026 phê duyệt cấp độ 3."
                name: Nguyễn Văn Mẫu
                function: Giám đốc
                date: 2026-09-15
                proof:
                  reference: 12/QĐ-UBND
                  sha256: 9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08
                expires: 2027-09-14
            """;

    /** Whole files. */
    static final Map<String, byte[]> FILES = new LinkedHashMap<>();

    /** Texts. */
    static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        FILES.put("no file", new byte[0]);
        FILES.put("a folder", new byte[0]);
        FILES.put("an empty file", new byte[0]);
        FILES.put("a huge file", new byte[AttestationReader.MAX_SIZE + 1]);
        FILES.put("a file in UTF-16", COMPLETE.getBytes(StandardCharsets.UTF_16));

        TEXTS.put("only a comment", "# nothing\n");
        TEXTS.put("a tab", "attestations:\n\t- requirement: OPS-001\n");
        TEXTS.put("an alias", "attestations: &a [*a]\n");
        TEXTS.put("two documents", COMPLETE + "---\nattestations: []\n");
        TEXTS.put("a terminal escape", COMPLETE.replace("Giám đốc", "\u001b[2J"));
        TEXTS.put("a list at the top", "- requirement: OPS-001\n");
        TEXTS.put("another name at the top", "attestation: []\n");
        TEXTS.put("nothing below", "attestations:\n");
        TEXTS.put("a text for the list", "attestations: none\n");
        TEXTS.put("a text for a declaration", "attestations: [OPS-001]\n");
        TEXTS.put("an empty declaration", "attestations:\n  -\n");
        TEXTS.put("a declaration without a requirement", COMPLETE.replace("requirement:", "requirements:"));
        TEXTS.put("a requirement left empty", COMPLETE.replace("OPS-001", "\"\""));
        TEXTS.put("a check for a requirement", COMPLETE.replace("OPS-001", "TLS-001.tls12"));
        TEXTS.put("a misspelt field", COMPLETE.replace("statement:", "statment:"));
        TEXTS.put("an unknown field", COMPLETE.replace("function:", "telephone:"));
        TEXTS.put("a field twice", COMPLETE.replace("function:", "name:"));
        TEXTS.put("a list for a statement", COMPLETE.replace("function: Giám đốc", "function: [Giám đốc]"));
        TEXTS.put("a number for a name", COMPLETE.replace("Nguyễn Văn Mẫu", "12"));
        TEXTS.put("a statement without end", COMPLETE.replace("Nguyễn Văn Mẫu", "x".repeat(5000)));
        TEXTS.put("a date as people write it", COMPLETE.replace("2026-09-15", "15/09/2026"));
        TEXTS.put("a day that does not exist", COMPLETE.replace("2027-09-14", "2027-02-29"));
        TEXTS.put("a proof in one line", COMPLETE.replaceAll("(?s)proof:.*?expires", "proof: 12/QĐ-UBND\n    expires"));
        TEXTS.put("an unknown part of a proof", COMPLETE.replace("sha256:", "md5:"));
        TEXTS.put("a digest cut short", COMPLETE.replace("F00A08", ""));
        TEXTS.put("an end before the beginning", COMPLETE.replace("2027-09-14", "2026-09-14"));
    }

    private BadAttestations() {}
}
