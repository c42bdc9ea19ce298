package vn.lgsp.check.console;

import vn.lgsp.check.verdict.VerdictKind;

/** The colours of verdicts, or none of them where nobody wants escape codes. */
public enum Palette {
    PLAIN,
    COLOURED;

    private static final String END = "\u001b[0m";

    /** The text in the colour of a verdict. */
    public String paint(VerdictKind kind, String text) {
        return this == PLAIN ? text : start(kind) + text + END;
    }

    private static String start(VerdictKind kind) {
        return switch (kind) {
            case FAIL -> "\u001b[1;31m";
            case TOOL_ERROR -> "\u001b[1;35m";
            case INCONCLUSIVE, BLOCKED -> "\u001b[35m";
            case WARN, WAIVED -> "\u001b[33m";
            case PASS -> "\u001b[32m";
            case NOT_RUN, NOT_APPLICABLE -> "\u001b[2m";
        };
    }
}
