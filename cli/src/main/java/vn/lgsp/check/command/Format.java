package vn.lgsp.check.command;

/** The forms in which a run is reported. */
enum Format {
    /** {@code result.json}, written in any case. */
    JSON,
    /** {@code junit.xml}. */
    JUNIT,
    /** What needs doing, on the standard output. */
    CONSOLE
}
