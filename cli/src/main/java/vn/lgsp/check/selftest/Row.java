package vn.lgsp.check.selftest;

import java.util.List;

/**
 * What came of one fault, one variant, or the reference itself.
 *
 * @param kind what was run
 * @param id the fault's or variant's name; {@code reference} for the reference
 * @param suite the suite that it was run against; {@code all} for every suite
 * @param problems what did not hold; empty if everything did
 */
public record Row(Kind kind, String id, String suite, List<Problem> problems) {

    /** What was run. */
    public enum Kind {
        REFERENCE,
        FAULT,
        VARIANT
    }

    /**
     * Something that did not hold.
     *
     * @param key {@code not-conformant}, {@code not-passed}, {@code not-fired}, {@code not-caught},
     *     {@code not-exercised} or {@code changed}
     * @param what the check or fact that it is about, and what was seen of it
     */
    public record Problem(String key, String what) {}

    public Row {
        problems = List.copyOf(problems);
    }

    /** Whether everything held. */
    public boolean held() {
        return problems.isEmpty();
    }
}
