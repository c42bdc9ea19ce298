package vn.lgsp.check.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import vn.lgsp.check.record.Secrets;

/** Collects what is wrong in one file of a user's. */
final class Problems {
    private final String file;
    private final Secrets secrets;
    private final Map<String, String> ownWords;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file, Secrets secrets) {
        this(file, secrets, Map.of());
    }

    /** With messages of their own in place of some. */
    Problems(String file, Secrets secrets, Map<String, String> ownWords) {
        this.file = file;
        this.secrets = secrets;
        this.ownWords = Map.copyOf(ownWords);
    }

    /** Adds a problem; {@code namesAndValues} are the arguments of its message in pairs. */
    void add(Span where, String key, String... namesAndValues) {
        Map<String, String> args = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            args.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        found.add(new Problem(file, where.line(), where.column(), ownWords.getOrDefault(key, key), args));
    }

    /** Forgets what was said of lines that are not to be judged. */
    void forget(IntPredicate lines) {
        found.removeIf(problem -> lines.test(problem.line()));
    }

    void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        throw new TargetException(found.stream()
                .map(this::redacted)
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList());
    }

    /** A secret may have become known after the problem was. */
    private Problem redacted(Problem problem) {
        Map<String, String> args = new LinkedHashMap<>();
        problem.args().forEach((name, value) -> {
            boolean ours = name.equals("allowed");
            args.put(name, ours ? value : Messages.brief(secrets.redact(value)));
        });
        return new Problem(problem.file(), problem.line(), problem.column(), problem.key(), args);
    }
}
