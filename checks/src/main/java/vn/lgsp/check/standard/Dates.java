package vn.lgsp.check.standard;

import java.time.LocalDate;
import java.util.Optional;

/** Ranges of dates that include both ends and may be open. */
final class Dates {

    private Dates() {}

    static boolean within(LocalDate date, Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.map(first -> !date.isBefore(first)).orElse(true)
                && until.map(last -> !date.isAfter(last)).orElse(true);
    }

    static boolean overlap(Period one, Period other) {
        return meet(one.from(), other.until()) && meet(other.from(), one.until());
    }

    static boolean overlap(Code one, Code other) {
        return meet(one.from(), other.until()) && meet(other.from(), one.until());
    }

    private static boolean meet(Optional<LocalDate> from, Optional<LocalDate> until) {
        return !from.orElse(LocalDate.MIN).isAfter(until.orElse(LocalDate.MAX));
    }
}
