package vn.lgsp.check.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.standard.CatalogueReader;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.suite.run.PlanException;
import vn.lgsp.check.suite.run.RunRequest;
import vn.lgsp.check.suite.run.Selection;
import vn.lgsp.check.target.TargetReader;

/** {@code run} with suites of a test, the rest of the way as the command goes it. */
public final class PlantedRun {
    private PlantedRun() {}

    /** Runs these checks of these suites against a target; returns the exit code. */
    public static int of(Surroundings surroundings, Path file, Set<String> checks, List<Class<?>> suites) {
        String[] arguments = {"run", "--debug"};
        var session = new Session(surroundings, Preferences.of(arguments, surroundings.environment()));
        var environment = surroundings.environment();
        var target = TargetReader.read(file, name -> Optional.ofNullable(environment.get(name)), session.secrets());
        var catalogue = CatalogueReader.bundled();
        var request = new RunRequest(
                catalogue,
                catalogue.profile("lgsp").orElseThrow(),
                target,
                session.secrets(),
                new Selection(Set.of(), Set.of(), checks),
                EnumSet.allOf(Safety.class),
                session.today(),
                List.of(),
                EvidenceLevel.FULL,
                2,
                Optional.empty(),
                suites);
        var job = new Job(
                request,
                FailOn.INDETERMINATE,
                Reports.wanted(List.of()),
                Optional.empty(),
                List.of("lgsp-check"),
                true);
        try (var interruption = Interruption.awaited()) {
            return new Execution(session, interruption).run(job);
        } catch (PlanException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the command says of an exception that nobody dealt with; returns the exit code. */
    public static int failing(Surroundings surroundings, Path file, Exception problem) {
        String[] arguments = {"run", "--debug"};
        var session = new Session(surroundings, Preferences.of(arguments, surroundings.environment()));
        var environment = surroundings.environment();
        TargetReader.read(file, name -> Optional.ofNullable(environment.get(name)), session.secrets());
        var command = CommandTree.of(session);
        return new Failures(session).handleExecutionException(problem, command, command.parseArgs("run"));
    }
}
