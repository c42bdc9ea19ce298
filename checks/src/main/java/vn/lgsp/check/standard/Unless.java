package vn.lgsp.check.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Lifts a transition where the target declares the fact as a date on or after {@code from}. */
public record Unless(String fact, LocalDate from) {

    /** Whether the declared facts lift the transition; a missing or unreadable date does not. */
    public boolean holds(Map<String, String> facts) {
        return Optional.ofNullable(facts.get(fact))
                .flatMap(Unless::date)
                .map(declared -> !declared.isBefore(from))
                .orElse(false);
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
