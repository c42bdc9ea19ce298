package vn.lgsp.check.standard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Time to adapt: until that date, inclusive, a deviation only warns. */
public record Transition(LocalDate until, Optional<Unless> unless) {

    /** Whether a target with these facts is in transition on that date. */
    public boolean covers(LocalDate date, Map<String, String> facts) {
        return !date.isAfter(until)
                && unless.map(lifted -> !lifted.holds(facts)).orElse(true);
    }
}
