package vn.lgsp.check.target;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lgsp.check.record.Secrets;

/** Reads declarations, the files that users call {@code attestations.yaml}. */
public final class AttestationReader {
    /** A file that is larger, in bytes, is refused. */
    public static final int MAX_SIZE = 1024 * 1024;

    private static final Map<String, String> OWN_WORDS = Map.of(
            "file-missing", "attestations-missing",
            "file-too-large", "attestations-too-large",
            "file-empty", "attestations-empty",
            "not-a-description", "attestations-expected",
            "not-a-list", "attestations-listed");

    private final String file;
    private final Problems problems;

    private AttestationReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @throws TargetException with everything that is wrong
     */
    public static List<Attestation> read(Path path) {
        var problems = problems(path.toString());
        String text = "";
        try {
            text = BoundedFile.text(BoundedFile.bytes(path, MAX_SIZE));
        } catch (BoundedFile.Unusable e) {
            problems.add(e.where(), "file-" + e.reason(), "limit", MAX_SIZE / 1024 + " KiB");
        }
        problems.throwIfAny();
        return new AttestationReader(path.toString(), problems).read(text);
    }

    /**
     * Reads a text that stands in no file.
     *
     * @param name under which messages speak of it
     * @throws TargetException with everything that is wrong
     */
    public static List<Attestation> read(String text, String name) {
        return new AttestationReader(name, problems(name)).read(text);
    }

    private static Problems problems(String name) {
        return new Problems(name, new Secrets(), OWN_WORDS);
    }

    private List<Attestation> read(String text) {
        if (text.length() > MAX_SIZE) {
            problems.add(Span.FILE, "file-too-large", "limit", MAX_SIZE / 1024 + " KiB");
        }
        ControlCharacters.find(text, problems);
        problems.throwIfAny();
        List<Attestation> all = new YamlParser(problems)
                .parse(text)
                .flatMap(node -> Section.of("", node, false, problems))
                .map(this::attestations)
                .orElse(List.of());
        problems.throwIfAny();
        return all;
    }

    private List<Attestation> attestations(Section top) {
        top.allow(Vocabulary.ATTESTATIONS).require("attestations");
        return top.sections("attestations").stream().map(this::attestation).toList();
    }

    private Attestation attestation(Section section) {
        section.allow(Vocabulary.ATTESTATION).require("requirement");
        Span where = section.keySpan("requirement");
        Optional<LocalDate> date = date(section, "date");
        Optional<LocalDate> expires = date(section, "expires");
        if (date.isPresent() && expires.filter(date.get()::isAfter).isPresent()) {
            problems.add(
                    section.valueSpan("expires"),
                    "expires-before-date",
                    "key",
                    section.key("expires"),
                    "date",
                    date.get().toString());
        }
        return new Attestation(
                section.text("requirement", Vocabulary.REQUIREMENT, "bad-requirement")
                        .orElse(""),
                text(section, "statement"),
                text(section, "name"),
                text(section, "function"),
                date,
                proof(section),
                expires,
                new Attestation.Place(file, where.line(), where.column()));
    }

    private Attestation.Proof proof(Section attestation) {
        Optional<Section> proof = attestation.filled("proof") ? attestation.section("proof") : Optional.empty();
        return new Attestation.Proof(
                proof.flatMap(section -> text(section.allow(Vocabulary.PROOF), "reference")),
                proof.flatMap(this::digest));
    }

    private Optional<String> digest(Section proof) {
        Optional<YamlNode.Scalar> written = proof.filled("sha256") ? proof.value("sha256") : Optional.empty();
        if (written.isPresent()
                && !Vocabulary.SHA256.matcher(written.get().value()).matches()) {
            problems.add(written.get().span(), "not-a-digest", "key", proof.key("sha256"));
            return Optional.empty();
        }
        return written.map(scalar -> scalar.value().toLowerCase(Locale.ROOT));
    }

    private Optional<LocalDate> date(Section section, String name) {
        return section.filled(name) ? FactReader.date(section, name, problems) : Optional.empty();
    }

    private static Optional<String> text(Section section, String name) {
        return section.filled(name) ? section.text(name).map(YamlNode.Scalar::value) : Optional.empty();
    }
}
