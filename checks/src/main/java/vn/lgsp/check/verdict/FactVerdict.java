package vn.lgsp.check.verdict;

import java.util.Optional;

/**
 * Something that pre-flight saw of the target and that checks may need.
 *
 * @param fact for example {@code pre:tcp:api}
 * @param holds whether it was seen to hold
 * @param trouble why not; empty if it holds or was never asked
 * @param because the fact below it that did not hold, or the deviation seen: a stable word
 */
public record FactVerdict(String fact, boolean holds, Optional<Trouble> trouble, Optional<String> because) {}
