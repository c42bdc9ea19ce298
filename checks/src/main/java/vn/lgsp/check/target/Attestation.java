package vn.lgsp.check.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person declares of a duty that no probe can see. Only the requirement is always there: a form may be filled in
 * bit by bit.
 *
 * @param requirement the id of the duty
 * @param statement what is declared
 * @param name who declares it
 * @param function in which office
 * @param date when it was declared
 * @param proof on what it rests
 * @param expires the last day on which it counts
 * @param place where it stands
 */
public record Attestation(
        String requirement,
        Optional<String> statement,
        Optional<String> name,
        Optional<String> function,
        Optional<LocalDate> date,
        Proof proof,
        Optional<LocalDate> expires,
        Place place) {

    /**
     * A document that bears a declaration out.
     *
     * @param reference its number or its place, as the declarer names it
     * @param sha256 its digest, 64 hexadecimal digits in lower case
     */
    public record Proof(Optional<String> reference, Optional<String> sha256) {}

    /**
     * Where something stands.
     *
     * @param file as it was named
     * @param line from 1
     * @param column from 1
     */
    public record Place(String file, int line, int column) {}

    /** The fields that are not filled in yet, as the file names them; empty if the declaration is complete. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        note(missing, "statement", statement);
        note(missing, "name", name);
        note(missing, "function", function);
        note(missing, "date", date);
        note(missing, "proof.reference", proof.reference());
        note(missing, "proof.sha256", proof.sha256());
        note(missing, "expires", expires);
        return missing;
    }

    private static void note(List<String> missing, String field, Optional<?> value) {
        if (value.isEmpty()) {
            missing.add(field);
        }
    }
}
