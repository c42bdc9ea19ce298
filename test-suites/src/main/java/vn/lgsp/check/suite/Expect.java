package vn.lgsp.check.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.verdict.Attempt;
import vn.lgsp.check.verdict.Finding;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.Undetermined;

/** What a check states: the one thing that makes findings. One for each look of a check; not thread-safe. */
public final class Expect {
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Trouble> trouble = Optional.empty();

    /** States that something holds; a finding with that code if it does not. */
    public void that(boolean holds, String code, String where, Object expected, Object actual) {
        if (!holds) {
            findings.add(new Finding(code, where, String.valueOf(expected), String.valueOf(actual), Map.of()));
        }
    }

    /** States the same of several things. What can't be determined of one does not keep us from the others. */
    public <T> void each(Iterable<T> things, Consumer<T> statement) {
        for (T thing : things) {
            try {
                statement.accept(thing);
            } catch (Undetermined e) {
                trouble = trouble.or(() -> Optional.of(e.trouble()));
            }
        }
    }

    /**
     * Presumes what the check can't judge without.
     *
     * @throws Undetermined with that trouble if it does not hold
     */
    public void presume(boolean holds, HttpObservation asked, TroubleCode otherwise) {
        if (!holds) {
            var seen = asked.seen().map(a -> "HTTP " + a.status()).orElse("");
            throw new Undetermined(otherwise.at(asked.where(), seen));
        }
    }

    /**
     * States that the platform refused: any 4xx, or an answer that says it is an error, without what was asked for.
     *
     * @param control asks the same with our right credential, to show that the refusal was meant for the deviation
     * @throws Undetermined if the control is refused too, or the answer is neither refusal nor grant
     */
    public void refused(HttpObservation asked, Supplier<HttpObservation> control, String code) {
        var answer = asked.answer();
        var right = control.get().answer();
        presume(right.success(), asked, TroubleCode.HTTP_REFUSED_OURS_TOO);
        if (granted(answer, right)) {
            that(false, code, asked.where(), "4xx", "HTTP " + answer.status());
        } else {
            boolean refused =
                    answer.refusal() || answer.success() && answer.body().saysError();
            presume(refused, asked, TroubleCode.HTTP_NEITHER_REFUSED_NOR_SERVED);
        }
    }

    private static boolean granted(AnswerSeen answer, AnswerSeen right) {
        return answer.token().isPresent()
                || right.token().isEmpty() && answer.success() && answer.body().sameShapeAs(right.body());
    }

    /** What this look brought. */
    public Attempt attempt() {
        return new Attempt(findings, trouble, Optional.empty());
    }

    /** What this look brought before it got stuck. */
    public Attempt stuck(Trouble at) {
        return new Attempt(findings, Optional.of(at), Optional.empty());
    }
}
