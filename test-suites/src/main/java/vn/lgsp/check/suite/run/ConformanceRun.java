package vn.lgsp.check.suite.run;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.lgsp.check.probe.net.HostGate;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.Resolver;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.record.Tape;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.Rules;
import vn.lgsp.check.verdict.RunJudge;
import vn.lgsp.check.verdict.VerdictKind;

/** One run of the suites against one target, or against an old record. Use once. */
public final class ConformanceRun {
    private final RunRequest request;
    private final HostGate gate;
    private final RunListener listener;
    private final Resolver resolver;
    private final Plan plan;
    private final Clock clock = Clock.systemUTC();
    private final JupiterLaunch launch = new JupiterLaunch();
    private Optional<ProbeContext> open = Optional.empty();
    private Optional<CheckRunner> runner = Optional.empty();
    private boolean interrupted;

    /**
     * Plans a run.
     *
     * @param gate shared by all runs of the process
     * @throws PlanException if the selection names something that is not there
     */
    public ConformanceRun(RunRequest request, HostGate gate, RunListener listener) throws PlanException {
        this(request, gate, listener, Resolver.system());
    }

    /** The same with another way to look names up. */
    ConformanceRun(RunRequest request, HostGate gate, RunListener listener, Resolver resolver) throws PlanException {
        this.request = request;
        this.gate = gate;
        this.listener = listener;
        this.resolver = resolver;
        this.plan = new Plan(request);
    }

    /** All checks of the profile, by suite and id. Asks nobody. */
    public List<PlannedCheck> plan() {
        return plan.all();
    }

    /** Runs, and returns the record of it. */
    public RunRecord execute() {
        var started = clock.instant();
        var id = RunId.of(started);
        listener.planned(plan());
        var tape = request.replay().map(r -> Tape.replay(r.observations())).orElseGet(Tape::live);
        try (var context = new ProbeContext(request.target(), request.secrets(), gate, id, clock, resolver)) {
            open(context);
            var facts = new Preflight(context, tape, listener).look();
            var checks = new CheckRunner(request, plan, rules(), facts, context, tape, listener);
            start(checks);
            launch.run(plan().stream().filter(PlannedCheck::selected).toList(), checks, request.connections());
            var verdicts = new RunJudge(rules())
                    .judge(facts.all(), verdicts(checks), !request.selection().everything());
            var when = new RunRecord.Run(
                    id,
                    started,
                    clock.instant(),
                    request.asOf(),
                    request.replay().map(r -> r.run().id()),
                    interrupted());
            return new Recorder(request, plan()).record(when, verdicts, tape);
        }
    }

    /** Stops as soon as possible: open connections are cut, what has no verdict yet is NOT_RUN. */
    public synchronized void interrupt() {
        interrupted = true;
        runner.ifPresent(CheckRunner::interrupt);
        launch.cancel();
        open.ifPresent(ProbeContext::close);
    }

    private synchronized void open(ProbeContext context) {
        open = Optional.of(context);
    }

    private synchronized void start(CheckRunner checks) {
        runner = Optional.of(checks);
        if (interrupted) {
            checks.interrupt();
        }
    }

    private synchronized boolean interrupted() {
        return interrupted;
    }

    private Rules rules() {
        return new Rules(
                request.catalogue(),
                request.profile(),
                request.asOf(),
                request.target().declares(),
                request.target().facts(),
                request.waivers());
    }

    /** Every planned check gets exactly one verdict, whatever JUnit made of it. */
    private List<CheckVerdict> verdicts(CheckRunner checks) {
        return plan().stream().map(check -> verdict(checks, check)).toList();
    }

    private CheckVerdict verdict(CheckRunner checks, PlannedCheck check) {
        if (!check.selected()) {
            return checks.verdictOf(check.id());
        }
        return checks.finished(check.id())
                .orElseGet(() -> launch.failure(check)
                        .map(bug -> CheckVerdict.toolError(check.id(), Stack.of(bug, request.secrets())))
                        .orElseGet(() -> CheckVerdict.without(
                                check.id(), VerdictKind.NOT_RUN, interrupted() ? "interrupted" : "no-event")));
    }
}
