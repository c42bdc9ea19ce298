package vn.lgsp.check.standard;

import java.time.LocalDate;
import java.util.Optional;

/** A doubt about the force of a document, raised between two dates (both inclusive; empty means open). */
public record Doubt(Effect effect, Text text, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** What a doubt does to a finding that rests on the document. */
    public enum Effect {
        /** The verdict stands; the doubt is printed beside each citation. */
        NOTE,
        /** No deviation is more than a warning. */
        WARN
    }

    /** Whether the doubt is raised on that date. */
    public boolean covers(LocalDate date) {
        return Dates.within(date, from, until);
    }
}
