package vn.lgsp.check.target;

import java.util.Optional;

/** A declaration, what it is worth, and what to do if that is not enough. */
public record JudgedAttestation(Attestation attestation, AttestationStatus status, Optional<Problem> problem) {}
