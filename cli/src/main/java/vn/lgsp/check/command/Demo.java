package vn.lgsp.check.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.lgsp.check.faults.Fault;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.reference.Behaviour;
import vn.lgsp.check.reference.Options;
import vn.lgsp.check.selftest.OwnPlatform;
import vn.lgsp.check.standard.CatalogueReader;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.suite.run.PlanException;
import vn.lgsp.check.suite.run.RunRequest;
import vn.lgsp.check.suite.run.Selection;
import vn.lgsp.check.suite.run.Suites;
import vn.lgsp.check.target.Target;
import vn.lgsp.check.variants.Variant;
import vn.lgsp.check.variants.Variants;

/** {@code lgsp-check demo}: the full profile against the reference LGSP. */
@Command(name = "demo")
final class Demo implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common;

    @Option(names = "--fault", paramLabel = "${bundle:label.name}")
    private Optional<String> fault = Optional.empty();

    @Option(names = "--variant", paramLabel = "${bundle:label.name}")
    private Optional<String> variant = Optional.empty();

    @Option(names = "--out", paramLabel = "${bundle:label.folder}")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--format", paramLabel = "${bundle:label.list}", split = ",")
    private List<Format> formats = List.of();

    Demo(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws PlanException, IOException {
        var planted = fault.map(
                name -> Faults.named(name).orElseThrow(() -> new UsageProblem("demo.unknown-fault", "name", name)));
        var unusual = variant.map(
                name -> Variants.named(name).orElseThrow(() -> new UsageProblem("demo.unknown-variant", "name", name)));
        var behaviours = new ArrayList<Behaviour>();
        planted.ifPresent(behaviours::add);
        unusual.ifPresent(behaviours::add);
        say(planted, unusual);
        try (var interruption = Interruption.awaited()) {
            int code = run(behaviours, planted.map(Fault::loginBy).orElse("basic"), interruption);
            session.tell("demo.stopped");
            return code;
        }
    }

    private int run(List<Behaviour> behaviours, String loginBy, Interruption interruption)
            throws PlanException, IOException {
        try (var place = new OwnPlatform(behaviours, loginBy, Options.usual(), session.secrets())) {
            return new Execution(session, interruption).run(job(place.target()));
        }
    }

    private void say(Optional<Fault> planted, Optional<Variant> unusual) {
        var locale = session.language().locale();
        session.tell("demo.start");
        planted.ifPresent(f -> session.tell("demo.with-fault", "name", f.id(), "text", f.text(locale)));
        unusual.ifPresent(v -> session.tell("demo.with-variant", "name", v.id(), "text", v.text(locale)));
    }

    private Job job(Target target) {
        var catalogue = CatalogueReader.bundled();
        var request = new RunRequest(
                catalogue,
                catalogue.profile("lgsp").orElseThrow(),
                target,
                session.secrets(),
                Selection.ALL,
                EnumSet.allOf(Safety.class),
                session.today(),
                List.of(),
                EvidenceLevel.SHAPE,
                target.politeness().connections(),
                Optional.empty(),
                Suites.bundled());
        var again = new ArrayList<>(List.of("lgsp-check", "demo"));
        fault.ifPresent(name -> again.addAll(List.of("--fault", name)));
        variant.ifPresent(name -> again.addAll(List.of("--variant", name)));
        return new Job(request, FailOn.INDETERMINATE, Reports.wanted(formats), out, again, false);
    }
}
