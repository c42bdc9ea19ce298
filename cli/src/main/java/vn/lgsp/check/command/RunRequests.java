package vn.lgsp.check.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.record.RecordException;
import vn.lgsp.check.record.RecordFile;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.CatalogueReader;
import vn.lgsp.check.standard.Profile;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.suite.Suite;
import vn.lgsp.check.suite.run.RunRequest;
import vn.lgsp.check.suite.run.Selection;
import vn.lgsp.check.suite.run.Suites;
import vn.lgsp.check.target.Politeness;
import vn.lgsp.check.target.Target;
import vn.lgsp.check.target.TargetReader;

/** Makes a request of the options of a run. On replay, what is not typed is as it was in the record. */
final class RunRequests {
    private static final Path DEFAULT_TARGET = Path.of("lgsp.yaml");
    private static final String DEFAULT_PROFILE = "lgsp";

    private final Session session;
    private final Run typed;

    RunRequests(Session session, Run typed) {
        this.session = session;
        this.typed = typed;
    }

    RunRequest request() throws RecordException {
        refuseTooSmall();
        var catalogue = CatalogueReader.bundled();
        Optional<RunRecord> old = Optional.empty();
        if (typed.replay.isPresent()) {
            if (typed.target.isPresent()) {
                throw new UsageProblem("run.target-and-replay");
            }
            old = Optional.of(RecordFile.read(session.at(typed.replay.get())));
        }
        var target = polite(
                old.map(r -> TargetReader.fromRecord(r.target().written())).orElseGet(this::live));
        var waivers = typed.waivers.isPresent()
                ? new WaiverFile(catalogue, typed.waivers.get()).read(session.at(typed.waivers.get()))
                : old.map(r -> r.settings().waivers()).orElse(List.of());
        return new RunRequest(
                catalogue,
                profile(catalogue, old),
                target,
                session.secrets(),
                selection(old),
                allowed(old),
                typed.asOf.orElse(old.map(r -> r.run().asOf()).orElseGet(session::today)),
                waivers,
                typed.evidence.orElse(old.map(RunRequests::evidence).orElse(EvidenceLevel.SHAPE)),
                typed.connections.orElse(old.map(r -> r.settings().connections())
                        .orElse(target.politeness().connections())),
                old,
                Suites.bundled());
    }

    private void refuseTooSmall() {
        if (typed.connections.filter(n -> n < 1).isPresent()) {
            throw new UsageProblem("error.too-small", "option", "--connections", "least", "1");
        }
        if (typed.rate.filter(n -> !(n >= 0.1)).isPresent()) {
            throw new UsageProblem("error.too-small", "option", "--rate", "least", "0.1");
        }
    }

    private Target live() {
        var file = session.at(typed.target.orElse(DEFAULT_TARGET));
        if (typed.target.isEmpty() && !Files.exists(file)) {
            throw new UsageProblem(
                    "run.no-target", "folder", session.surroundings().folder().toString());
        }
        var environment = session.surroundings().environment();
        return TargetReader.read(file, name -> Optional.ofNullable(environment.get(name)), session.secrets());
    }

    private Target polite(Target target) {
        var usual = target.politeness();
        var politeness = new Politeness(typed.connections.orElse(usual.connections()), typed.rate.orElse(usual.rate()));
        return new Target(
                target.agency(),
                target.endpoints(),
                target.declares(),
                target.facts(),
                target.services(),
                target.credentials(),
                target.trust(),
                target.proxy(),
                target.timeouts(),
                politeness,
                target.written());
    }

    private Profile profile(Catalogue catalogue, Optional<RunRecord> old) {
        var id = typed.profile.orElse(old.map(r -> r.catalogue().profile()).orElse(DEFAULT_PROFILE));
        var known = catalogue.profiles().stream().map(Profile::id).collect(Collectors.joining(", "));
        return catalogue
                .profile(id)
                .orElseThrow(() -> new UsageProblem("run.unknown-profile", "name", id, "known", known));
    }

    private Selection selection(Optional<RunRecord> old) {
        var asked = new Selection(
                typed.suites.stream().map(Suite::id).collect(Collectors.toSet()),
                Set.copyOf(typed.requirements),
                Set.copyOf(typed.checks));
        return asked.everything()
                ? old.map(r -> selection(r.settings().selection())).orElse(asked)
                : asked;
    }

    private static Selection selection(List<String> written) {
        return new Selection(named(written, "suite:"), named(written, "requirement:"), named(written, "check:"));
    }

    private static Set<String> named(List<String> written, String prefix) {
        return written.stream()
                .filter(word -> word.startsWith(prefix))
                .map(word -> word.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private Set<Safety> allowed(Optional<RunRecord> old) {
        var all = new HashSet<>(typed.allowed);
        all.add(Safety.SAFE);
        if (typed.allowed.isEmpty()) {
            old.ifPresent(r -> List.of(Safety.values()).stream()
                    .filter(s -> r.settings().allowed().contains(s.id()))
                    .forEach(all::add));
        }
        return all;
    }

    private static EvidenceLevel evidence(RunRecord old) {
        return List.of(EvidenceLevel.values()).stream()
                .filter(level -> level.id().equals(old.settings().evidence()))
                .findFirst()
                .orElse(EvidenceLevel.SHAPE);
    }
}
