package vn.lgsp.check.suite.run;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.record.Tape;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.suite.CheckExecutor;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.verdict.Attempt;
import vn.lgsp.check.verdict.CheckJudge;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.Rules;
import vn.lgsp.check.verdict.Undetermined;
import vn.lgsp.check.verdict.VerdictKind;

/**
 * Runs each check of a plan once, help-first: whoever needs a check that has not begun runs it at once, so nobody waits
 * for one that nobody is at.
 */
final class CheckRunner implements CheckExecutor {
    /** What an interruption can't have changed. */
    private static final Set<VerdictKind> UNTOUCHED =
            EnumSet.of(VerdictKind.PASS, VerdictKind.NOT_RUN, VerdictKind.NOT_APPLICABLE);

    private final RunRequest request;
    private final Plan plan;
    private final Rules rules;
    private final Facts facts;
    private final ProbeContext context;
    private final Tape tape;
    private final RunListener listener;
    private final Map<String, CompletableFuture<CheckVerdict>> begun = new ConcurrentHashMap<>();
    private volatile boolean interrupted;

    CheckRunner(
            RunRequest request,
            Plan plan,
            Rules rules,
            Facts facts,
            ProbeContext context,
            Tape tape,
            RunListener listener) {
        this.request = request;
        this.plan = plan;
        this.rules = rules;
        this.facts = facts;
        this.context = context;
        this.tape = tape;
        this.listener = listener;
    }

    @Override
    public CheckVerdict verdictOf(String id) {
        var mine = new CompletableFuture<CheckVerdict>();
        var others = begun.putIfAbsent(id, mine);
        if (others != null) {
            return others.join();
        }
        CheckVerdict verdict;
        try {
            verdict = run(plan.check(id));
        } catch (RuntimeException | LinkageError | AssertionError e) {
            verdict = CheckVerdict.toolError(id, Stack.of(e, request.secrets()));
        }
        mine.complete(verdict);
        listener.judged(verdict);
        return verdict;
    }

    /** The verdict of a check that has one. */
    Optional<CheckVerdict> finished(String id) {
        return Optional.ofNullable(begun.get(id))
                .filter(CompletableFuture::isDone)
                .map(CompletableFuture::join);
    }

    /** From now on no check begins, and what a cut connection brings is not booked on the target. */
    void interrupt() {
        interrupted = true;
    }

    private CheckVerdict run(PlannedCheck check) {
        var requirement = rules.catalogue()
                .requirement(check.requirement())
                .filter(Requirement::tested)
                .orElseThrow(() -> new IllegalStateException(check.id() + " tests no requirement of the catalogue"));
        var verdict = without(check, requirement).orElseGet(() -> judged(check, requirement));
        return interrupted && !UNTOUCHED.contains(verdict.kind())
                ? CheckVerdict.without(check.id(), VerdictKind.NOT_RUN, "interrupted")
                : verdict;
    }

    private CheckVerdict judged(PlannedCheck check, Requirement requirement) {
        return new CheckJudge(rules).judge(check.id(), requirement, look(check, 1), () -> look(check, 2));
    }

    private Optional<CheckVerdict> without(PlannedCheck check, Requirement requirement) {
        if (!check.selected()) {
            return verdict(check, VerdictKind.NOT_RUN, "not-selected");
        }
        if (interrupted) {
            return verdict(check, VerdictKind.NOT_RUN, "interrupted");
        }
        var idle = rules.notApplicable(requirement);
        if (idle.isPresent()) {
            return verdict(check, VerdictKind.NOT_APPLICABLE, idle.get());
        } else if (request.target()
                .fact(check.unlessNone())
                .filter("none"::equals)
                .isPresent()) {
            return verdict(check, VerdictKind.NOT_APPLICABLE, "declared-none:" + check.unlessNone());
        } else if (check.safety() != Safety.SAFE && !request.allowed().contains(check.safety())) {
            return verdict(
                    check, VerdictKind.NOT_RUN, "not-allowed:" + check.safety().id());
        }
        return needs(check);
    }

    private Optional<CheckVerdict> needs(PlannedCheck check) {
        for (var need : check.needs()) {
            if (Facts.isFact(need)) {
                var broken = facts.broken(need);
                if (broken.isPresent()) {
                    return verdict(check, VerdictKind.BLOCKED, broken.get());
                }
            } else {
                var kind = verdictOf(need).kind();
                if (kind == VerdictKind.NOT_APPLICABLE) {
                    return verdict(check, VerdictKind.NOT_APPLICABLE, need);
                } else if (!kind.satisfiesNeed()) {
                    return verdict(check, VerdictKind.BLOCKED, need);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<CheckVerdict> verdict(PlannedCheck check, VerdictKind kind, String because) {
        return Optional.of(CheckVerdict.without(check.id(), kind, because));
    }

    /** One look: a fresh instance, fresh probes, a fresh {@link Expect}. */
    private Attempt look(PlannedCheck check, int number) {
        var expect = new Expect();
        var probes = new Probes(context, tape.look(check.id(), number), expect);
        try {
            var constructor = check.method().getDeclaringClass().getDeclaredConstructor();
            constructor.setAccessible(true);
            var arguments = Arrays.stream(check.method().getParameterTypes())
                    .map(probes::argument)
                    .toArray();
            check.method().invoke(constructor.newInstance(), arguments);
            return expect.attempt();
        } catch (InvocationTargetException e) {
            var thrown = e.getTargetException();
            return thrown instanceof Undetermined u
                    ? expect.stuck(u.trouble())
                    : Attempt.broken(Stack.of(thrown, request.secrets()));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Attempt.broken(Stack.of(e, request.secrets()));
        }
    }
}
