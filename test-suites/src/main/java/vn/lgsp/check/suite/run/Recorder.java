package vn.lgsp.check.suite.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.record.Observed;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.record.Tape;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.verdict.Verdicts;

/** Makes the record of a run. */
record Recorder(RunRequest request, List<PlannedCheck> plan) {

    RunRecord record(RunRecord.Run run, Verdicts verdicts, Tape tape) {
        return new RunRecord(
                RunRecord.FORMAT,
                RunRecord.FORMAT_VERSION,
                new RunRecord.Tool(
                        "lgsp-check", ToolVersion.current(), Runtime.version().toString()),
                run,
                catalogue(),
                target(),
                settings(),
                plan.stream().map(PlannedCheck::id).sorted().toList(),
                verdicts,
                kept(tape));
    }

    private RunRecord.CatalogueUsed catalogue() {
        var profile = request.profile();
        return new RunRecord.CatalogueUsed(
                request.catalogue().version(), request.catalogue().digest(), profile.id(), profile.requirements());
    }

    private RunRecord.TargetUsed target() {
        var target = request.target();
        Map<String, String> endpoints = new TreeMap<>();
        target.endpoints().forEach((role, uri) -> endpoints.put(role.id(), uri.toString()));
        return new RunRecord.TargetUsed(target.agency().code(), target.agency().name(), endpoints, target.written());
    }

    private RunRecord.Settings settings() {
        var allowed = request.allowed().stream()
                .sorted(Comparator.naturalOrder())
                .map(Safety::id)
                .toList();
        return new RunRecord.Settings(
                request.evidence().id(),
                request.selection().written(),
                allowed,
                request.connections(),
                request.waivers());
    }

    private List<Observed> kept(Tape tape) {
        if (request.evidence() == EvidenceLevel.NONE) {
            return List.of();
        }
        return tape.all().stream()
                .map(o -> new Observed(
                        o.seq(),
                        o.check(),
                        o.look(),
                        o.ordinal(),
                        o.observation().keptAt(request.evidence())))
                .toList();
    }
}
