package vn.lgsp.check.probe.http;

import java.util.Optional;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.record.BodySeen;

/**
 * What our own token brought at first. Who served it then and refuses it now, or answers with something else, has
 * probably banned us, and nothing can be told from other refusals.
 */
final class Usual {
    private Optional<BodySeen> first = Optional.empty();

    private Usual(ProbeContext context) {}

    /** That of a run. */
    static Usual of(ProbeContext context) {
        return context.part(Usual.class, Usual::new);
    }

    /** Compares an answer to our own call with the first one that was served. */
    synchronized void compare(AnswerSeen answer) throws Failure {
        if (first.isEmpty()) {
            first = Optional.of(answer).filter(AnswerSeen::success).map(AnswerSeen::body);
            return;
        }
        if (answer.refusal()) {
            throw new Failure(TroubleCode.HTTP_REFUSED_OURS_TOO, "HTTP " + answer.status());
        }
        boolean elsewhere = answer.status() / 100 == 3;
        if (elsewhere || answer.success() && !answer.body().sameShapeAs(first.get())) {
            throw new Failure(TroubleCode.HTTP_OTHER_THAN_AT_FIRST, "HTTP " + answer.status());
        }
    }
}
