package vn.lgsp.check.suite.run;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lgsp.check.probe.net.HostGate;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.standard.Basis;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.Confidence;
import vn.lgsp.check.standard.Doubt;
import vn.lgsp.check.standard.FindingCode;
import vn.lgsp.check.standard.Level;
import vn.lgsp.check.standard.Period;
import vn.lgsp.check.standard.Profile;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.standard.State;
import vn.lgsp.check.standard.Text;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.target.Agency;
import vn.lgsp.check.target.Politeness;
import vn.lgsp.check.target.Role;
import vn.lgsp.check.target.Target;
import vn.lgsp.check.target.Timeouts;
import vn.lgsp.check.target.Trust;

/** Runs planted suites under a catalogue with the one requirement XXX-001, against a port where nobody listens. */
final class PlantedRun {
    private static final Text TEXT = new Text("vi", "en");

    Selection selection = Selection.ALL;
    Set<Safety> allowed = Set.of();
    int threads = 4;

    ConformanceRun of(Class<?>... suites) throws PlanException {
        return new ConformanceRun(request(List.of(suites)), new HostGate(), new RunListener() {});
    }

    RunRecord record(Class<?>... suites) throws PlanException {
        return of(suites).execute();
    }

    private RunRequest request(List<Class<?>> suites) {
        var requirement = new Requirement(
                "XXX-001",
                1,
                TEXT,
                List.of(),
                Confidence.A,
                Optional.empty(),
                List.of(new Period(
                        Optional.empty(), Optional.empty(), Level.MUST, Basis.LAW, Optional.empty(), Optional.empty())),
                List.of(),
                Map.of("bad", new FindingCode("bad", TEXT, Optional.empty())),
                Optional.of(TEXT),
                new State.Tested());
        var profile = new Profile("planted", TEXT, List.of("XXX-001"), List.of(), Doubt.Effect.NOTE, List.of());
        var catalogue = new Catalogue("1", "digest", List.of(), List.of(requirement), List.of(profile), List.of());
        return new RunRequest(
                catalogue,
                profile,
                target(),
                new Secrets(),
                selection,
                allowed,
                LocalDate.of(2026, 11, 23),
                List.of(),
                EvidenceLevel.SHAPE,
                threads,
                Optional.empty(),
                suites);
    }

    private static Target target() {
        var nobody = URI.create("https://127.0.0.1:1/");
        return new Target(
                new Agency("H26", "planted"),
                Map.of(Role.TOKEN, nobody, Role.API, nobody),
                Set.of(),
                Map.of("second-application", "none"),
                Map.of(),
                Map.of(),
                new Trust(List.of(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Timeouts.DEFAULT,
                Politeness.DEFAULT,
                "");
    }
}
