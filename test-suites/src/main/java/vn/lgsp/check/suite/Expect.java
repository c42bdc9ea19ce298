package vn.lgsp.check.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.record.HandshakeObservation;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.Observation;
import vn.lgsp.check.verdict.Attempt;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.Finding;
import vn.lgsp.check.verdict.Layer;
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
        presume(
                holds,
                asked,
                otherwise,
                asked.seen().map(a -> "HTTP " + a.status()).orElse(""));
    }

    /** The same of a handshake. */
    public void presume(boolean holds, HandshakeObservation asked, TroubleCode otherwise) {
        presume(holds, asked, otherwise, asked.chainDetail());
    }

    private static void presume(boolean holds, Observation asked, TroubleCode otherwise, String detail) {
        if (!holds) {
            throw new Undetermined(otherwise.at(asked.where(), detail));
        }
    }

    /**
     * Presumes that a call with our own token was served.
     *
     * @throws Undetermined if not
     */
    public AnswerSeen served(HttpObservation ours) {
        var answer = ours.answer();
        presume(!answer.refusal(), ours, TroubleCode.HTTP_REFUSED_OURS_TOO);
        presume(answer.success() && !answer.page(), ours, TroubleCode.HTTP_NEITHER_REFUSED_NOR_SERVED);
        return answer;
    }

    /**
     * Presumes that our own log-in brought a token.
     *
     * @throws Undetermined if not
     */
    public AnswerSeen issued(HttpObservation ours) {
        var answer = ours.answer();
        presume(!answer.refusal(), ours, TroubleCode.TOKEN_OWN_CREDENTIAL_REFUSED);
        presume(answer.token().isPresent(), ours, TroubleCode.TOKEN_NONE_ISSUED);
        return answer;
    }

    /**
     * Presumes that we are not banned by now, as far as a call with our own token can show it.
     *
     * @throws Undetermined if we are
     */
    public void welcome(HttpObservation ours) {
        ours.trouble()
                .filter(t -> t.cause() == Cause.THROTTLED || t.layer() == Layer.HTTP && t.fleeting())
                .ifPresent(t -> {
                    throw new Undetermined(t);
                });
    }

    /**
     * States that a service refused: any 4xx, or an error told in another shape than the right answer.
     *
     * @param control asks the same with our own token, to show that the refusal was meant for the deviation
     * @throws Undetermined if the control is not served, or the answer is neither refusal nor grant
     */
    public void refused(HttpObservation asked, Supplier<HttpObservation> control, String code) {
        var answer = asked.answer();
        var right = served(control.get());
        boolean granted = answer.success()
                && answer.mediaType().equals(right.mediaType())
                && answer.body().sameDataAs(right.body());
        boolean error = answer.body().saysErrorInsteadOf(right.body());
        refused(asked, granted, error, code);
    }

    /**
     * States the same of the token endpoint.
     *
     * @param control logs in with our own credential
     * @throws Undetermined if that brings no token, or the answer is neither refusal nor token
     */
    public void notIssued(HttpObservation asked, Supplier<HttpObservation> control, String code) {
        var answer = asked.answer();
        issued(control.get());
        refused(asked, answer.token().isPresent(), answer.body().saysError(), code);
    }

    private void refused(HttpObservation asked, boolean granted, boolean error, String code) {
        var answer = asked.answer();
        that(!granted, code, asked.where(), "4xx", "HTTP " + answer.status());
        boolean clear = granted || answer.refusal() || answer.success() && error;
        presume(clear, asked, TroubleCode.HTTP_NEITHER_REFUSED_NOR_SERVED);
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
