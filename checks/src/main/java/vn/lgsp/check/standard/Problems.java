package vn.lgsp.check.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong in one file; all files of a catalogue share the list. */
final class Problems {

    private final String file;
    private final List<CatalogueProblem> found;

    private Problems(String file, List<CatalogueProblem> found) {
        this.file = file;
        this.found = found;
    }

    static Problems none() {
        return new Problems("", new ArrayList<>());
    }

    Problems in(String name) {
        return new Problems(name, found);
    }

    /** Adds a problem; {@code namesAndValues} are the arguments of its message in pairs. */
    void add(int line, String code, String... namesAndValues) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        found.add(new CatalogueProblem(file, line, code, arguments));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new CatalogueException(found);
        }
    }
}
