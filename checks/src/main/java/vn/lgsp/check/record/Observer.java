package vn.lgsp.check.record;

import java.util.function.Supplier;
import vn.lgsp.check.verdict.Undetermined;

/** Where a probe gets its answer from: the network, noted down as it is made, or an old record. */
@FunctionalInterface
public interface Observer {

    /**
     * Answers a question.
     *
     * @param kind the kind of observation expected
     * @param question in symbolic form, the same in every run
     * @param live asks the network; never called on replay
     * @throws Undetermined on replay, if the record does not hold this question
     */
    <O extends Observation> O observe(Class<O> kind, String question, Supplier<O> live);
}
