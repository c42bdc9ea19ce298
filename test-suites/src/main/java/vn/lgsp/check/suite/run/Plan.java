package vn.lgsp.check.suite.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lgsp.check.suite.Suite;

/** Which checks of a profile there are, and which of them run. */
final class Plan {
    private final Map<String, PlannedCheck> checks = new TreeMap<>();

    /**
     * Plans.
     *
     * @throws PlanException if the selection names something that is not there
     */
    Plan(RunRequest request) throws PlanException {
        var scanned = CheckScan.of(request.suites());
        var profile = Set.copyOf(request.profile().requirements());
        refuseUnknown(request.selection(), scanned, request);
        var taken = scanned.values().stream()
                .filter(c -> profile.contains(c.requirement()))
                .filter(request.selection()::takes)
                .map(PlannedCheck::id)
                .collect(Collectors.toSet());
        var needed = CheckScan.needsOf(taken, scanned);
        for (var check : scanned.values()) {
            boolean prerequisite = needed.contains(check.id()) && !taken.contains(check.id());
            if (prerequisite || profile.contains(check.requirement())) {
                checks.put(check.id(), check.with(prerequisite || taken.contains(check.id()), prerequisite));
            }
        }
    }

    private static void refuseUnknown(Selection selection, Map<String, PlannedCheck> scanned, RunRequest request)
            throws PlanException {
        var suites = List.of(Suite.values()).stream().map(Suite::id).toList();
        refuse("plan.unknown-suite", selection.suites(), suites);
        refuse(
                "plan.unknown-requirement",
                selection.requirements(),
                request.profile().requirements());
        refuse("plan.unknown-check", selection.checks(), List.copyOf(scanned.keySet()));
    }

    private static void refuse(String key, Set<String> named, List<String> known) throws PlanException {
        for (var name : named) {
            if (!known.contains(name)) {
                throw new PlanException(key, name);
            }
        }
    }

    PlannedCheck check(String id) {
        return Objects.requireNonNull(checks.get(id), id);
    }

    /** All checks of the profile, by suite and id. */
    List<PlannedCheck> all() {
        return checks.values().stream()
                .sorted(Comparator.comparing(PlannedCheck::suite).thenComparing(PlannedCheck::id))
                .toList();
    }
}
