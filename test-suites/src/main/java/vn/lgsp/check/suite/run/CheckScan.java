package vn.lgsp.check.suite.run;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;

/**
 * Our own scan of the suites' annotations. JUnit silently drops a private or value-returning test method; here it is an
 * error, as is a need that nobody meets or a circle of needs.
 */
final class CheckScan {
    private final Map<String, PlannedCheck> found = new TreeMap<>();

    /**
     * Scans.
     *
     * @throws IllegalStateException naming the first method that can't be a check
     */
    static Map<String, PlannedCheck> of(List<Class<?>> suites) {
        var scan = new CheckScan();
        suites.forEach(scan::add);
        scan.found.values().forEach(check -> scan.walk(check.id(), new HashSet<>()));
        return scan.found;
    }

    private void add(Class<?> type) {
        var suite = type.getAnnotation(CheckSuite.class);
        require(suite != null, type + " is no @CheckSuite");
        Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Check.class))
                .forEach(m -> add(suite, m));
    }

    private void add(CheckSuite suite, Method method) {
        var check = method.getAnnotation(Check.class);
        require(check.id().matches("[A-Z]+-[0-9]{3}\\.[a-z0-9-]+"), method + " has the malformed id " + check.id());
        require(
                !Modifier.isPrivate(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == void.class,
                method + " must be an instance method that is not private and returns nothing");
        method.setAccessible(true);
        var planned = new PlannedCheck(
                check.id(),
                suite.value(),
                check.safety(),
                List.of(check.needs()),
                check.unlessNone(),
                method,
                true,
                false);
        require(found.put(check.id(), planned) == null, check.id() + " is declared twice");
    }

    private void walk(String id, Set<String> above) {
        require(above.add(id), id + " needs itself");
        for (var need : planned(id, found).needs()) {
            if (!Facts.isFact(need)) {
                walk(need, new HashSet<>(above));
            } else {
                require(Facts.known(need), id + " needs the unknown fact " + need);
            }
        }
    }

    private static PlannedCheck planned(String id, Map<String, PlannedCheck> all) {
        var check = all.get(id);
        if (check == null) {
            throw new IllegalStateException("a check needs the unknown check " + id);
        }
        return check;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }

    /** The ids of all checks that these need, over any number of steps. */
    static Set<String> needsOf(Collection<String> ids, Map<String, PlannedCheck> all) {
        var reached = new HashSet<String>();
        for (var id : ids) {
            for (var need : planned(id, all).needs()) {
                if (!Facts.isFact(need) && reached.add(need)) {
                    reached.addAll(needsOf(Set.of(need), all));
                }
            }
        }
        return reached;
    }
}
