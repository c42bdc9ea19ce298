package vn.lgsp.check.command;

/** What can be listed. */
enum Topic {
    DOCUMENTS,
    REQUIREMENTS,
    CHECKS,
    FAULTS,
    VARIANTS,
    PROFILES
}
