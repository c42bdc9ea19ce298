package vn.lgsp.check.suite.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.reference.Behaviour;
import vn.lgsp.check.reference.Options;
import vn.lgsp.check.reference.ReferenceLgsp;

/**
 * A target that behaves badly, and what a run must say of it.
 *
 * @param behaviours of the reference behind it
 * @param expected what every check that does not pass comes to, see {@link Outcome#expected}
 * @param facts what must be said of some facts, see {@link Outcome#fact}
 */
record Scenario(
        String name,
        List<? extends Behaviour> behaviours,
        Options options,
        Target target,
        String expected,
        Map<String, String> facts) {

    Scenario(String name, Target target, String expected) {
        this(name, List.of(), Options.usual(), target, expected, Map.of());
    }

    /** Describes the target, with a reference at hand. */
    @FunctionalInterface
    interface Target {
        Trial describe(ReferenceLgsp lgsp, Closer closer);
    }

    /** What a run brought, and how long it took. */
    record Seen(RunRecord record, Trial trial, long millis) {}

    Scenario fact(String fact, String told) {
        return new Scenario(name, behaviours, options, target, expected, Map.of(fact, told));
    }

    Seen run() {
        try (var lgsp = ReferenceLgsp.start(behaviours, options);
                var closer = new Closer()) {
            var trial = target.describe(lgsp, closer);
            long begun = System.nanoTime();
            var record = trial.run();
            return new Seen(record, trial, (System.nanoTime() - begun) / 1_000_000);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** Closes what a scenario opened. */
    static final class Closer implements AutoCloseable {
        private final Deque<Closeable> open = new ArrayDeque<>();

        <T extends Closeable> T later(T what) {
            open.push(what);
            return what;
        }

        @Override
        public void close() {
            try {
                for (var what : open) {
                    what.close();
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
