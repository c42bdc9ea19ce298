package vn.lgsp.check.standard;

import java.util.List;
import java.util.Optional;

/** Reads {@code documents.yaml}. */
final class DocumentReader {

    private final Names names;
    private final Problems problems;

    DocumentReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    List<Document> read(Node list) {
        return Fields.items(list, problems).stream().map(this::document).toList();
    }

    private Document document(Node node) {
        Fields fields = Fields.of(
                node,
                problems,
                "id",
                "number",
                "kind",
                "title",
                "issued",
                "from",
                "until",
                "replaced-by",
                "confidence",
                "doubt");
        return new Document(
                fields.string("id"),
                fields.string("number"),
                fields.lowerChoice("kind", Document.Kind.values()),
                fields.text("title"),
                fields.date("issued"),
                fields.date("from"),
                fields.date("until"),
                fields.references("replaced-by", names.documents(), "unknown-document"),
                fields.choice("confidence", Confidence.values(), Confidence::name),
                doubt(fields));
    }

    private Optional<Doubt> doubt(Fields fields) {
        return fields.node("doubt").map(node -> {
            Fields doubt = Fields.of(node, problems, "effect", "text", "from", "until");
            return new Doubt(
                    doubt.lowerChoice("effect", Doubt.Effect.values()),
                    doubt.text("text"),
                    doubt.date("from"),
                    doubt.date("until"));
        });
    }
}
