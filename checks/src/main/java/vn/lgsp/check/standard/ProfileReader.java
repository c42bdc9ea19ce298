package vn.lgsp.check.standard;

/** Reads one file of {@code profiles/}. */
final class ProfileReader {

    private final Names names;
    private final Problems problems;

    ProfileReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    ProfileDraft read(Node node) {
        Fields fields =
                Fields.of(node, problems, "id", "title", "extends", "requirements", "adopts", "doubts", "demands");
        fields.required("requirements", node, list -> list);
        return new ProfileDraft(
                fields.optionalString("extends"),
                new Profile(
                        fields.string("id"),
                        fields.text("title"),
                        fields.references("requirements", names.requirements(), "unknown-requirement"),
                        fields.strings("adopts"),
                        fields.lowerChoice("doubts", Doubt.Effect.values()),
                        fields.references("demands", names.capabilities(), "unknown-capability")),
                fields,
                problems);
    }
}
