package vn.lgsp.check.target;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.Profile;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.standard.State;

/**
 * Which duties of a profile are declared on a day.
 *
 * @param judged every declaration, in the order of the file
 * @param attestable the ids of the profile's duties that are declared and in force on that day, in its order
 */
public record AttestationReview(List<JudgedAttestation> judged, List<String> attestable) {

    public AttestationReview {
        judged = List.copyOf(judged);
        attestable = List.copyOf(attestable);
    }

    /** Holds declarations against a profile. */
    public static AttestationReview of(
            List<Attestation> attestations, Catalogue catalogue, Profile profile, LocalDate asOf) {
        var judge = new AttestationJudge(catalogue, profile, asOf);
        return new AttestationReview(
                attestations.stream().map(judge::judge).toList(),
                attestable(catalogue, profile, asOf).map(Requirement::id).toList());
    }

    /** The duties of a profile that are declared and in force on a day, in its order. */
    public static Stream<Requirement> attestable(Catalogue catalogue, Profile profile, LocalDate asOf) {
        return catalogue.requirementsOf(profile).stream()
                .filter(requirement -> requirement.state() instanceof State.Attested)
                .filter(requirement -> requirement.periodOn(asOf).isPresent());
    }

    /** The duties for which a declaration counts. */
    public List<String> attested() {
        return attestable.stream().filter(this::isAttested).toList();
    }

    /** The duties for which none counts. */
    public List<String> missing() {
        return attestable.stream().filter(id -> !isAttested(id)).toList();
    }

    /** What is wrong with the declarations that do not count, in the order of the file. */
    public List<Problem> problems() {
        return judged.stream().flatMap(one -> one.problem().stream()).toList();
    }

    private boolean isAttested(String id) {
        return judged.stream()
                .filter(one -> one.status() == AttestationStatus.VALID)
                .anyMatch(one -> one.attestation().requirement().equals(id));
    }
}
