package vn.lgsp.check.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one file of {@code requirements/}. */
final class RequirementReader {

    private static final String[] FIELDS = {
        "id", "version", "text", "cites", "confidence", "capability", "periods", "guards", "findings", "fix", "state"
    };

    private final Names names;
    private final Problems problems;
    private final PeriodReader periods;

    RequirementReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
        this.periods = new PeriodReader(names, problems);
    }

    List<Requirement> read(Node list) {
        return Fields.items(list, problems).stream().map(this::requirement).toList();
    }

    private Requirement requirement(Node node) {
        Fields fields = Fields.of(node, problems, FIELDS);
        Requirement requirement = new Requirement(
                fields.string("id"),
                version(fields),
                fields.text("text"),
                citations(fields),
                fields.choice("confidence", Confidence.values(), Confidence::name),
                capability(fields),
                periods.periods(fields),
                periods.guards(fields),
                findings(fields),
                fields.optionalText("fix"),
                fields.required("state", new State.Tested(), this::state));
        if (requirement.tested()) {
            complete(requirement, fields);
        }
        return requirement;
    }

    private int version(Fields fields) {
        fields.required("version", "", node -> "");
        return fields.number("version").orElse(0);
    }

    private void complete(Requirement requirement, Fields fields) {
        if (requirement.findings().isEmpty()) {
            problems.add(fields.line(), "tested-without-findings", "name", requirement.id());
        }
        if (requirement.fix().isEmpty()) {
            problems.add(fields.line(), "tested-without-fix", "name", requirement.id());
        }
    }

    private List<Citation> citations(Fields fields) {
        List<Node> cited = fields.required("cites", List.of(), node -> fields.list("cites"));
        return cited.stream().map(this::citation).toList();
    }

    private Citation citation(Node node) {
        Fields fields = Fields.of(node, problems, "document", "article");
        String document = fields.string("document");
        if (!document.isEmpty() && !names.documents().contains(document)) {
            problems.add(fields.line("document"), "unknown-document", "name", document);
        }
        return new Citation(document, fields.string("article"));
    }

    private Optional<String> capability(Fields fields) {
        Optional<String> capability = fields.optionalString("capability");
        capability
                .filter(name -> !names.capabilities().contains(name))
                .ifPresent(name -> problems.add(fields.line("capability"), "unknown-capability", "name", name));
        return capability;
    }

    private Map<String, FindingCode> findings(Fields fields) {
        Map<String, FindingCode> findings = new LinkedHashMap<>();
        fields.node("findings").map(node -> Fields.any(node, problems)).ifPresent(codes -> {
            for (String code : codes.names()) {
                codes.node(code).ifPresent(node -> findings.put(code, finding(code, node)));
            }
        });
        return findings;
    }

    private FindingCode finding(String code, Node node) {
        Fields fields = Fields.of(node, problems, "vi", "en", "cap");
        Text message = new Text(fields.string("vi"), fields.string("en"));
        for (Language language : Language.values()) {
            if (!Placeholders.balanced(message.in(language))) {
                problems.add(fields.line(), "unbalanced-brace", "code", code, "message", message.in(language));
            }
        }
        if (!Placeholders.names(message.vi()).equals(Placeholders.names(message.en()))) {
            problems.add(fields.line(), "different-places", "code", code);
        }
        return new FindingCode(code, message, fields.optionalText("cap"));
    }

    private State state(Node node) {
        if (node instanceof Node.Scalar scalar) {
            if (!scalar.value().equals("tested")) {
                problems.add(node.line(), "bad-state", "value", scalar.value());
            }
            return new State.Tested();
        }
        Fields fields = Fields.of(node, problems, "attested", "not-testable", "planned");
        if (fields.names().size() != 1) {
            problems.add(node.line(), "bad-state", "value", String.join(", ", fields.names()));
        }
        return fields.optionalText("attested")
                .<State>map(State.Attested::new)
                .or(() -> fields.optionalText("not-testable").map(State.NotTestable::new))
                .or(() -> fields.optionalText("planned").map(State.Planned::new))
                .orElse(new State.Tested());
    }
}
