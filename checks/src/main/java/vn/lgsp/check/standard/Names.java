package vn.lgsp.check.standard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that other entries may refer to; filled while the files are read. */
record Names(
        Set<String> facts,
        Set<String> capabilities,
        Set<String> retired,
        Set<String> documents,
        Set<String> requirements) {

    private static final Pattern DOCUMENT = Pattern.compile("[A-Z][A-Za-z0-9-]*");
    private static final Pattern REQUIREMENT = Pattern.compile("[A-Z]+-[0-9]{3}");

    static Names of(List<String> facts, List<String> capabilities, List<String> retired) {
        return new Names(
                new LinkedHashSet<>(facts),
                new LinkedHashSet<>(capabilities),
                new LinkedHashSet<>(retired),
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
    }

    void addDocuments(Node list, Problems problems) {
        add(list, DOCUMENT, documents, problems);
    }

    void addRequirements(Node list, Problems problems) {
        add(list, REQUIREMENT, requirements, problems);
    }

    private void add(Node list, Pattern shape, Set<String> ids, Problems problems) {
        for (Node item : Fields.items(list, problems)) {
            if (item instanceof Node.Mapping mapping && mapping.fields().get("id") instanceof Node.Scalar id) {
                add(id, shape, ids, problems);
            }
        }
    }

    private void add(Node.Scalar id, Pattern shape, Set<String> ids, Problems problems) {
        if (!shape.matcher(id.value()).matches()) {
            problems.add(id.line(), "bad-id", "name", id.value(), "shape", shape.pattern());
        }
        if (!ids.add(id.value())) {
            problems.add(id.line(), "duplicate-id", "name", id.value());
        }
        if (retired.contains(id.value())) {
            problems.add(id.line(), "retired-id", "name", id.value());
        }
    }
}
