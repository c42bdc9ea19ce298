package vn.lgsp.check.target;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.Profile;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.standard.State;

/** Says what one declaration is worth. */
final class AttestationJudge {
    private final Catalogue catalogue;
    private final Profile profile;
    private final LocalDate asOf;

    AttestationJudge(Catalogue catalogue, Profile profile, LocalDate asOf) {
        this.catalogue = catalogue;
        this.profile = profile;
        this.asOf = asOf;
    }

    JudgedAttestation judge(Attestation one) {
        Optional<String> mismatch = mismatch(one.requirement());
        if (mismatch.isPresent()) {
            return judged(one, AttestationStatus.UNMATCHED, mismatch.get());
        }
        if (!one.missing().isEmpty()) {
            return judged(one, AttestationStatus.INCOMPLETE, "attestation-incomplete");
        }
        if (one.date().filter(asOf::isBefore).isPresent()) {
            return judged(one, AttestationStatus.NOT_YET, "attestation-not-yet");
        }
        if (one.expires().filter(asOf::isAfter).isPresent()) {
            return judged(one, AttestationStatus.EXPIRED, "attestation-expired");
        }
        return new JudgedAttestation(one, AttestationStatus.VALID, Optional.empty());
    }

    /** Why nothing is to be declared under that id. */
    private Optional<String> mismatch(String id) {
        Optional<Requirement> requirement = catalogue.requirement(id);
        if (requirement.isEmpty()) {
            return Optional.of("attestation-unknown");
        }
        if (!profile.requirements().contains(id)) {
            return Optional.of("attestation-not-selected");
        }
        State state = requirement.get().state();
        if (!(state instanceof State.Attested)) {
            return Optional.of(otherwise(state));
        }
        return requirement.get().periodOn(asOf).isPresent()
                ? Optional.empty()
                : Optional.of("attestation-not-in-force");
    }

    private static String otherwise(State state) {
        if (state instanceof State.Tested) {
            return "attestation-tested";
        }
        return state instanceof State.Planned ? "attestation-planned" : "attestation-not-testable";
    }

    private JudgedAttestation judged(Attestation one, AttestationStatus status, String problem) {
        Map<String, String> args = new LinkedHashMap<>();
        args.put("requirement", one.requirement());
        args.put("profile", profile.id());
        args.put("day", asOf.toString());
        args.put("fields", String.join(", ", one.missing()));
        args.put("date", one.date().map(LocalDate::toString).orElse(""));
        args.put("expires", one.expires().map(LocalDate::toString).orElse(""));
        Attestation.Place place = one.place();
        var said = new Problem(place.file(), place.line(), place.column(), problem, args);
        return new JudgedAttestation(one, status, Optional.of(said));
    }
}
