package vn.lgsp.check.verdict;

import java.util.Optional;

/**
 * A finding and what it weighs under the rules of a run.
 *
 * @param warnCause why it is only a warning; empty if it is more
 */
public record JudgedFinding(Finding finding, Weight weight, Optional<WarnCause> warnCause) {}
