package vn.lgsp.check.standard;

import java.util.Set;

/** Reads one file of {@code profiles/}. */
final class ProfileReader {

    private final Names names;
    private final Problems problems;

    ProfileReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    Profile read(Node node) {
        Fields fields = Fields.of(node, problems, "id", "title", "requirements", "adopts", "doubts", "demands");
        fields.required("requirements", node, list -> list);
        var requirements = fields.references("requirements", names.requirements(), "unknown-requirement");
        return new Profile(
                fields.string("id"),
                fields.text("title"),
                requirements,
                fields.references("adopts", Set.copyOf(requirements), "adopts-unselected"),
                fields.lowerChoice("doubts", Doubt.Effect.values()),
                fields.references("demands", names.capabilities(), "unknown-capability"));
    }
}
