package vn.lgsp.check.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as people in Viet Nam read them. */
final class Times {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(VIET_NAM);

    private Times() {}

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VIET_NAM);
    }

    static String clock(Instant instant) {
        return CLOCK.format(instant);
    }
}
