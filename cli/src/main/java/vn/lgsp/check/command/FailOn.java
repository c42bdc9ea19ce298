package vn.lgsp.check.command;

/** From which outcome on a run ends with an exit code other than 0. Each includes those before it. */
enum FailOn {
    FAIL,
    INDETERMINATE,
    PARTIAL,
    WARN
}
