package vn.lgsp.check.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A law, decree, circular, standard or letter; {@code from} and {@code until} bound the days on which it is in force. */
public record Document(
        String id,
        String number,
        Kind kind,
        Text title,
        Optional<LocalDate> issued,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<String> replacedBy,
        Confidence confidence,
        Optional<Doubt> doubt) {

    /** What sort of text it is. */
    public enum Kind {
        LAW,
        STANDARD,
        GUIDE,
        INTERNATIONAL
    }

    public Document {
        replacedBy = List.copyOf(replacedBy);
    }

    /** The doubt about its force, if it is raised on that date. */
    public Optional<Doubt> doubtOn(LocalDate date) {
        return doubt.filter(raised -> raised.covers(date));
    }
}
