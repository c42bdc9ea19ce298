package vn.lgsp.check.target;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what the owner says of the target and no probe can see. */
final class FactReader {
    private static final int LEVELS = 5;
    private static final List<String> NONE = List.of("none");

    private final Problems problems;

    FactReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, String> read(Section section) {
        section.allow(Vocabulary.FACTS);
        Map<String, String> facts = new TreeMap<>();
        section.whole("security-level", 1, LEVELS)
                .ifPresent(level -> facts.put("security-level", Integer.toString(level)));
        date(section, "security-approved", problems).ifPresent(date -> facts.put("security-approved", date.toString()));
        date(section, "in-use-since", problems).ifPresent(date -> facts.put("in-use-since", date.toString()));
        section.choice("network", Vocabulary.NETWORKS).ifPresent(network -> facts.put("network", network));
        for (String absent :
                List.of("expiry-leeway", "second-application", "short-lived-token", "plain-http", "echo-service")) {
            section.choice(absent, NONE).ifPresent(none -> facts.put(absent, none));
        }
        return facts;
    }

    /** A date as ISO 8601 writes it. */
    static Optional<LocalDate> date(Section section, String name, Problems problems) {
        return section.value(name).flatMap(scalar -> {
            try {
                return Optional.of(LocalDate.parse(scalar.value()));
            } catch (DateTimeException e) {
                problems.add(scalar.span(), "not-a-date", "key", section.key(name), "value", scalar.value());
                return Optional.empty();
            }
        });
    }
}
