package vn.lgsp.check.standard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one file of {@code codes/}. */
final class CodeListReader {

    /** What the first row begins with; a list may add columns of its own. */
    static final List<String> COLUMNS =
            List.of("code", "name", "from", "until", "successor", "note", "source", "confidence");

    private static final String PRACTICE = "practice";

    private final Set<String> documents;
    private final Problems problems;
    private final List<Code> codes = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    CodeListReader(Set<String> documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    List<Code> read(ByteBuffer content) {
        Optional<String> text = text(content);
        return text.isEmpty() ? List.of() : read(new CsvReader(text.get(), problems).rows());
    }

    private List<Code> read(List<CsvRow> rows) {
        if (rows.isEmpty()) {
            problems.add(0, "empty-file");
            return List.of();
        }
        List<String> header = rows.get(0).values();
        boolean complete = header.size() >= COLUMNS.size()
                && header.subList(0, COLUMNS.size()).equals(COLUMNS);
        if (!complete || new LinkedHashSet<>(header).size() < header.size()) {
            problems.add(rows.get(0).line(), "csv-header", "expected", String.join(",", COLUMNS));
            return List.of();
        }
        rows.subList(1, rows.size()).forEach(row -> add(header, row));
        compare();
        return codes;
    }

    private Optional<String> text(ByteBuffer content) {
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(content);
            String text = decoded.toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(0, "not-utf8");
            return Optional.empty();
        }
    }

    private void add(List<String> header, CsvRow row) {
        if (row.values().size() != header.size()) {
            String count = Integer.toString(row.values().size());
            problems.add(row.line(), "csv-columns", "count", count, "expected", Integer.toString(header.size()));
            return;
        }
        Map<String, Node> cells = new LinkedHashMap<>();
        Map<String, String> more = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String value = row.values().get(i).strip();
            if (i < COLUMNS.size() && !value.isEmpty()) {
                cells.put(header.get(i), new Node.Scalar(value, row.line()));
            } else if (!value.isEmpty()) {
                more.put(header.get(i), value);
            }
        }
        codes.add(code(Fields.any(new Node.Mapping(cells, row.line()), problems), more));
        lines.add(row.line());
    }

    private Code code(Fields fields, Map<String, String> more) {
        List<String> sources = List.of(fields.string("source").split(";"));
        for (String source : sources) {
            if (!source.isEmpty() && !source.equals(PRACTICE) && !documents.contains(source)) {
                problems.add(fields.line(), "unknown-document", "name", source);
            }
        }
        Code code = new Code(
                fields.string("code"),
                fields.string("name"),
                fields.date("from"),
                fields.date("until"),
                fields.optionalString("successor"),
                fields.optionalString("note"),
                sources,
                fields.choice("confidence", Confidence.values(), Confidence::name),
                more);
        if (!Dates.overlap(code, code)) {
            problems.add(fields.line(), "ends-before-it-begins");
        }
        return code;
    }

    private void compare() {
        for (int i = 0; i < codes.size(); i++) {
            Code code = codes.get(i);
            for (int j = i + 1; j < codes.size(); j++) {
                if (code.code().equals(codes.get(j).code()) && Dates.overlap(code, codes.get(j))) {
                    String other = lines.get(i).toString();
                    problems.add(lines.get(j), "overlapping-codes", "name", code.code(), "other", other);
                }
            }
            if (code.successor().isPresent() && codes.stream().noneMatch(next -> succeeds(next, code))) {
                String until = code.until().map(Object::toString).orElse("—");
                problems.add(
                        lines.get(i),
                        "unknown-successor",
                        "name",
                        code.successor().get(),
                        "until",
                        until);
            }
        }
    }

    private static boolean succeeds(Code next, Code code) {
        return code.successor().orElse("").equals(next.code())
                && code.until().map(last -> next.validOn(last.plusDays(1))).orElse(false);
    }
}
