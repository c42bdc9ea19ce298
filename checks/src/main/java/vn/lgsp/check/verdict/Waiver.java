package vn.lgsp.check.verdict;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A written decision to live with a failure for a while.
 *
 * @param requirement that it waives
 * @param check only this check; empty for all of the requirement
 * @param code only this finding code; empty for all
 * @param endpoint only findings at this place; empty for all
 * @param reason why
 * @param name who decided it
 * @param expires last day on which it counts
 */
public record Waiver(
        String requirement,
        Optional<String> check,
        Optional<String> code,
        Optional<String> endpoint,
        String reason,
        String name,
        LocalDate expires) {

    boolean covers(String checkId, Finding finding, LocalDate date) {
        return !date.isAfter(expires)
                && requirement.equals(CheckVerdict.requirementOf(checkId))
                && check.map(checkId::equals).orElse(true)
                && code.map(finding.code()::equals).orElse(true)
                && endpoint.map(finding.where()::equals).orElse(true);
    }
}
