package vn.lgsp.check.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A list of codes with their history: a code may have one meaning after another, never two on the same day. */
public record CodeList(String id, List<Code> codes) {

    public CodeList {
        codes = List.copyOf(codes);
    }

    /** What the code means on that date; none if it is unknown, not yet given out or closed by then. */
    public Optional<Code> on(String code, LocalDate date) {
        return of(code).stream().filter(meaning -> meaning.validOn(date)).findFirst();
    }

    /** All codes that are valid on that date, in the order of the list. */
    public List<Code> on(LocalDate date) {
        return codes.stream().filter(code -> code.validOn(date)).toList();
    }

    /** Everything that the code ever meant, in the order of the list; empty if it is unknown. */
    public List<Code> of(String code) {
        return codes.stream().filter(meaning -> meaning.code().equals(code)).toList();
    }
}
