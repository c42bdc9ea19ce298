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
        return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(Period one, Period other) {
        return !one.from().orElse(LocalDate.MIN).isAfter(other.until().orElse(LocalDate.MAX));
    }
}
