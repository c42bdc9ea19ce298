package vn.lgsp.check.suite.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The part of a profile that a run is narrowed to; all of it if nothing is named. */
public record Selection(Set<String> suites, Set<String> requirements, Set<String> checks) {

    /** The whole profile. */
    public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

    public Selection {
        suites = Set.copyOf(suites);
        requirements = Set.copyOf(requirements);
        checks = Set.copyOf(checks);
    }

    /** Whether nothing is left out. */
    public boolean everything() {
        return suites.isEmpty() && requirements.isEmpty() && checks.isEmpty();
    }

    boolean takes(PlannedCheck check) {
        return everything()
                || suites.contains(check.suite().id())
                || requirements.contains(check.requirement())
                || checks.contains(check.id());
    }

    /** What was named, as a record keeps it. */
    public List<String> written() {
        var all = new ArrayList<String>();
        new TreeSet<>(suites).forEach(s -> all.add("suite:" + s));
        new TreeSet<>(requirements).forEach(r -> all.add("requirement:" + r));
        new TreeSet<>(checks).forEach(c -> all.add("check:" + c));
        return all;
    }
}
