package vn.lgsp.check.standard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** How a requirement binds between two dates (both inclusive; empty means open). */
public record Period(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Level level,
        Basis basis,
        Optional<Transition> transition,
        Optional<LocalDate> pendingUntil) {

    /** Whether that date lies in the period. */
    public boolean covers(LocalDate date) {
        return Dates.within(date, from, until);
    }

    /** Whether a target with these facts still has time to adapt on that date. */
    public boolean inTransition(LocalDate date, Map<String, String> facts) {
        return transition.map(time -> time.covers(date, facts)).orElse(false);
    }

    /** Whether the requirement is announced on that date but not yet due. */
    public boolean pending(LocalDate date) {
        return pendingUntil.map(last -> !date.isAfter(last)).orElse(false);
    }
}
