package vn.lgsp.check.verdict;

/** How the profile's requirements divide into the four states of the catalogue. */
public record Counts(int tested, int attested, int attestable, int notTestable, int planned) {}
