package vn.lgsp.check.suite.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lgsp.check.probe.net.HostGate;
import vn.lgsp.check.probe.net.Resolver;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.reference.ReferenceLgsp;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.CatalogueReader;
import vn.lgsp.check.target.Target;
import vn.lgsp.check.target.TargetReader;
import vn.lgsp.check.target.Timeouts;

/** One whole run of all suites against a target that is described the way users do. */
final class Trial {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Path FOLDER = folder();

    private final Map<String, String> environment;
    private String yaml;
    Secrets secrets = new Secrets();
    HostGate gate = new HostGate();
    Resolver resolver = Resolver.system();
    EvidenceLevel evidence = EvidenceLevel.FULL;
    LocalDate asOf = DAY;
    Catalogue catalogue = CatalogueReader.bundled();
    Optional<RunRecord> replay = Optional.empty();

    private Trial(String yaml, Map<String, String> environment) {
        this.yaml = yaml;
        this.environment = environment;
    }

    /** A run against the reference as it is. */
    static Trial of(ReferenceLgsp lgsp) {
        return of(lgsp, "basic");
    }

    static Trial of(ReferenceLgsp lgsp, String login) {
        return new Trial(lgsp.targetYaml(file(lgsp.rootPem()), login), lgsp.environment());
    }

    /** The same target with these time-outs, all in milliseconds. */
    Trial within(int name, int connect, int tls, int answer) {
        yaml += "timeouts: {name: " + name + "ms, connect: " + connect + "ms, tls: " + tls + "ms, answer: " + answer
                + "ms}\n";
        return this;
    }

    /** A run that judges an old record again. */
    static Trial replaying(RunRecord record) {
        var trial = new Trial(record.target().written(), Map.of());
        trial.replay = Optional.of(record);
        return trial;
    }

    /** The same target with something else in its description. */
    Trial with(String old, String other) {
        if (!yaml.contains(old)) {
            throw new IllegalArgumentException(old + " is not in\n" + yaml);
        }
        yaml = yaml.replace(old, other);
        return this;
    }

    Timeouts timeouts() {
        return target().timeouts();
    }

    /** The same target with its https endpoints behind that port. */
    Trial through(ReferenceLgsp lgsp, int port) {
        return with("https://localhost:" + lgsp.apiUrl().getPort(), "https://localhost:" + port);
    }

    /** The same target with its plain endpoint behind that port. */
    Trial plainThrough(ReferenceLgsp lgsp, int port) {
        return with(lgsp.plainUrl().toString(), "http://localhost:" + port);
    }

    /** The same target trusting that root alone. */
    Trial trusting(String pem) {
        yaml = yaml.replaceAll("roots: \\[.*]", "roots: [\"" + file(pem) + "\"]");
        return this;
    }

    RunRecord run() {
        try {
            return new ConformanceRun(request(), gate, new RunListener() {}, resolver).execute();
        } catch (PlanException e) {
            throw new IllegalStateException(e);
        }
    }

    private RunRequest request() {
        return new RunRequest(
                catalogue,
                catalogue.profile("lgsp").orElseThrow(),
                target(),
                secrets,
                Selection.ALL,
                Set.of(),
                asOf,
                List.of(),
                evidence,
                4,
                replay,
                Suites.bundled());
    }

    private Target target() {
        return replay.isPresent()
                ? TargetReader.fromRecord(yaml)
                : TargetReader.read(yaml, "trial", FOLDER, name -> Optional.ofNullable(environment.get(name)), secrets);
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("lgsp-check-trial");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String pem) {
        try {
            var file = Files.writeString(Files.createTempFile(FOLDER, "root", ".pem"), pem);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
