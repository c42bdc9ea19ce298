package vn.lgsp.check.standard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One testable sentence of a document. {@code version} rises with each change of meaning; a target that does not
 * declare the {@code capability} is not concerned.
 */
public record Requirement(
        String id,
        int version,
        Text text,
        List<Citation> cites,
        Confidence confidence,
        Optional<String> capability,
        List<Period> periods,
        List<Guard> guards,
        Map<String, FindingCode> findings,
        Optional<Text> fix,
        State state) {

    public Requirement {
        cites = List.copyOf(cites);
        periods = List.copyOf(periods);
        guards = List.copyOf(guards);
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    /** The period that holds on that date; none means that the requirement is not in force. */
    public Optional<Period> periodOn(LocalDate date) {
        return periods.stream().filter(period -> period.covers(date)).findFirst();
    }

    /** The finding of that code. */
    public Optional<FindingCode> finding(String code) {
        return Optional.ofNullable(findings.get(code));
    }

    /** The letters before the number of the id, such as {@code TLS}. */
    public String area() {
        return id.substring(0, id.lastIndexOf('-'));
    }

    /** Whether checks test it. */
    public boolean tested() {
        return state instanceof State.Tested;
    }
}
