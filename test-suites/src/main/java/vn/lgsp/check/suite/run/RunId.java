package vn.lgsp.check.suite.run;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/** The name of a run: Viet Nam time to the second and eight random hex digits, so that it sorts and never repeats. */
final class RunId {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private RunId() {}

    static String of(Instant started) {
        var random = new byte[4];
        new SecureRandom().nextBytes(random);
        return TIME.format(started) + "-" + HexFormat.of().formatHex(random);
    }
}
