package vn.lgsp.check.verdict;

import java.util.List;
import java.util.Optional;

/**
 * What one look of a check brought.
 *
 * @param findings all deviations seen
 * @param trouble the first thing that could not be determined
 * @param error the stack of our own bug, redacted
 */
public record Attempt(List<Finding> findings, Optional<Trouble> trouble, Optional<String> error) {

    public Attempt {
        findings = List.copyOf(findings);
    }

    /** A look that ended in our own bug. */
    public static Attempt broken(String stack) {
        return new Attempt(List.of(), Optional.empty(), Optional.of(stack));
    }

    /** Whether it shows the same deviation at the same place. */
    boolean shows(Finding deviation) {
        return findings.stream()
                .anyMatch(f -> f.code().equals(deviation.code()) && f.where().equals(deviation.where()));
    }
}
