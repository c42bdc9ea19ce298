package vn.lgsp.check.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lgsp.check.console.PlanScreen;
import vn.lgsp.check.console.Sheet;
import vn.lgsp.check.probe.net.HostGate;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.record.RecordException;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.suite.Suite;
import vn.lgsp.check.suite.run.ConformanceRun;
import vn.lgsp.check.suite.run.PlanException;
import vn.lgsp.check.suite.run.RunListener;

/** {@code lgsp-check run}: the checks of a profile against a target, or against an old record. */
@Command(name = "run")
final class Run implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common;

    @Parameters(arity = "0..1", paramLabel = "TARGET.yaml", descriptionKey = "run.target")
    Optional<Path> target = Optional.empty();

    @Option(names = "--profile", paramLabel = "${bundle:label.name}")
    Optional<String> profile = Optional.empty();

    @Option(names = "--suite", paramLabel = "${bundle:label.list}", split = ",", hideParamSyntax = true)
    List<Suite> suites = List.of();

    @Option(names = "--requirement", paramLabel = "${bundle:label.list}", split = ",", hideParamSyntax = true)
    List<String> requirements = List.of();

    @Option(names = "--check", paramLabel = "${bundle:label.list}", split = ",", hideParamSyntax = true)
    List<String> checks = List.of();

    @Option(names = "--allow", paramLabel = "${bundle:label.list}", split = ",", hideParamSyntax = true)
    List<Safety> allowed = List.of();

    @Option(names = "--as-of", paramLabel = "${bundle:label.date}")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--replay", paramLabel = "${bundle:label.file}")
    Optional<Path> replay = Optional.empty();

    @Option(names = "--out", paramLabel = "${bundle:label.folder}")
    Optional<Path> out = Optional.empty();

    @Option(names = "--fail-on", paramLabel = "${bundle:label.level}")
    Optional<FailOn> failOn = Optional.empty();

    @Option(names = "--evidence", paramLabel = "${bundle:label.level}")
    Optional<EvidenceLevel> evidence = Optional.empty();

    @Option(names = "--connections", paramLabel = "${bundle:label.number}")
    Optional<Integer> connections = Optional.empty();

    @Option(names = "--rate", paramLabel = "${bundle:label.number}")
    Optional<Double> rate = Optional.empty();

    @Option(names = "--waivers", paramLabel = "${bundle:label.file}")
    Optional<Path> waivers = Optional.empty();

    @Option(names = "--format", paramLabel = "${bundle:label.list}", split = ",", hideParamSyntax = true)
    List<Format> formats = List.of();

    @Option(names = "--dry-run")
    private boolean dry;

    Run(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws PlanException, IOException, RecordException {
        var request = new RunRequests(session, this).request();
        if (dry) {
            var plan = new ConformanceRun(request, new HostGate(), new RunListener() {}).plan();
            new PlanScreen(session.screenTexts(), new Sheet(session.out())).print(plan, request.allowed());
            return ExitCode.OK;
        }
        var wanted = Reports.wanted(formats);
        var again = new CommandWords(this, session.secrets()).again();
        var job = new Job(request, failOn.orElse(FailOn.INDETERMINATE), wanted, out, again, true);
        try (var interruption = Interruption.awaited()) {
            return new Execution(session, interruption).run(job);
        }
    }
}
