package vn.lgsp.check.target;

/** The body that answers for the target: its identifier (Decision 20/2020) and its name. */
public record Agency(String code, String name) {}
