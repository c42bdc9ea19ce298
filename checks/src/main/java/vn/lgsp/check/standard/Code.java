package vn.lgsp.check.standard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one code meant between two dates (both inclusive; empty means open, or not known). {@code sources} are ids of
 * documents, or {@code practice} for what real systems do; {@code more} holds the columns that only this list has.
 */
public record Code(
        String code,
        String name,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> successor,
        Optional<String> note,
        List<String> sources,
        Confidence confidence,
        Map<String, String> more) {

    public Code {
        sources = List.copyOf(sources);
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /** The value of a column that only this list has. */
    public Optional<String> more(String column) {
        return Optional.ofNullable(more.get(column));
    }

    /** Whether the code has this meaning on that date. */
    public boolean validOn(LocalDate date) {
        return Dates.within(date, from, until);
    }
}
