package vn.lgsp.check.command;

/** The forms in which a run is reported. */
enum Format {
    /** {@code result.json}, written in any case. */
    JSON,
    /** {@code junit.xml}. */
    JUNIT,
    /** {@code report.html}. */
    HTML,
    /** What needs doing, on the standard output. */
    CONSOLE
}
