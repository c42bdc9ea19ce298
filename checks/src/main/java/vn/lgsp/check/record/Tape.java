package vn.lgsp.check.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.Layer;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.Undetermined;

/** All observations of a run: written while the network answers, or read while an old record does. Thread-safe. */
public final class Tape {
    private record Key(String check, int look, int ordinal) {}

    private final Map<Key, Observed> observed = new ConcurrentHashMap<>();
    private final AtomicLong seq = new AtomicLong();
    private final boolean replay;

    private Tape(Collection<Observed> old, boolean replay) {
        this.replay = replay;
        old.forEach(o -> observed.put(new Key(o.check(), o.look(), o.ordinal()), o));
    }

    /** An empty tape that asks the network. */
    public static Tape live() {
        return new Tape(List.of(), false);
    }

    /** A tape that answers from an old record and never asks the network. */
    public static Tape replay(Collection<Observed> old) {
        return new Tape(old, true);
    }

    /** Whether answers come from an old record. */
    public boolean replaying() {
        return replay;
    }

    /** The observer for one look of one check; its questions are numbered as they come. */
    public Observer look(String check, int look) {
        var ordinal = new AtomicInteger();
        return new Observer() {
            @Override
            public <O extends Observation> O observe(Class<O> kind, String question, Supplier<O> live) {
                var key = new Key(check, look, ordinal.incrementAndGet());
                return replay ? recall(key, kind, question) : note(key, kind.cast(live.get()));
            }
        };
    }

    private <O extends Observation> O note(Key key, O observation) {
        observed.put(key, new Observed(seq.incrementAndGet(), key.check, key.look, key.ordinal, observation));
        return observation;
    }

    private <O extends Observation> O recall(Key key, Class<O> kind, String question) {
        return Optional.ofNullable(observed.get(key))
                .map(Observed::observation)
                .filter(o -> o.question().equals(question))
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() ->
                        new Undetermined(new Trouble(Layer.TOOL, "not-kept", Cause.NOT_KEPT, key.check, question)));
    }

    /** Everything on the tape, in the order in which it arrived. */
    public List<Observed> all() {
        return observed.values().stream()
                .sorted(Comparator.comparingLong(Observed::seq))
                .toList();
    }
}
