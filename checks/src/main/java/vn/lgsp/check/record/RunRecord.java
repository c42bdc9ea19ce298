package vn.lgsp.check.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lgsp.check.verdict.Verdicts;
import vn.lgsp.check.verdict.Waiver;

/**
 * The record of a run, {@code result.json}: the only truth from which every report follows. Holds codes and
 * arguments, no language.
 *
 * @param format always {@code lgsp-check-result}
 * @param formatVersion raised when a reader has to know
 * @param planned the checks of the profile, sorted
 * @param observations in the order in which they arrived
 */
@JsonPropertyOrder({"format", "formatVersion", "tool", "run", "catalogue", "target", "settings", "planned", "verdicts"})
public record RunRecord(
        String format,
        int formatVersion,
        Tool tool,
        Run run,
        CatalogueUsed catalogue,
        TargetUsed target,
        Settings settings,
        List<String> planned,
        Verdicts verdicts,
        List<Observed> observations) {

    /** The name of the format. */
    public static final String FORMAT = "lgsp-check-result";

    /** The version that this program writes. */
    public static final int FORMAT_VERSION = 1;

    public RunRecord {
        planned = List.copyOf(planned);
        observations = List.copyOf(observations);
    }

    /** What made the record. */
    public record Tool(String name, String version, String java) {}

    /**
     * When and how it was made.
     *
     * @param asOf the day whose rules were used
     * @param replayOf the run whose observations were judged again; empty for a live run
     * @param interrupted whether somebody stopped it
     */
    public record Run(
            String id,
            Instant started,
            Instant ended,
            LocalDate asOf,
            Optional<String> replayOf,
            boolean interrupted) {}

    /** The catalogue that was used, and the profile of it. */
    public record CatalogueUsed(String version, String digest, String profile, List<String> requirements) {}

    /**
     * The target, as written by its owner with references unresolved.
     *
     * @param name of the agency
     */
    public record TargetUsed(String code, String name, Map<String, String> endpoints, String written) {}

    /**
     * The options that can change a verdict.
     *
     * @param selection what the run was narrowed to, as typed: {@code suite:…}, {@code requirement:…}, {@code check:…}
     * @param allowed safety classes beyond {@code safe}
     */
    public record Settings(
            String evidence, List<String> selection, List<String> allowed, int connections, List<Waiver> waivers) {}
}
