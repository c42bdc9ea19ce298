package vn.lgsp.check.report;

import java.util.List;
import java.util.Optional;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.standard.Language;
import vn.lgsp.check.standard.Text;

/**
 * All that the page shows, in the order in which it is read; {@code first} is the language it opens in.
 *
 * @param steps the few things to do next
 * @param more how many more there are
 * @param undeclared what the target does not have, and how many checks that leaves out
 */
public record Page(
        Language first,
        String style,
        Bilingual words,
        RunRecord record,
        Summary summary,
        List<Step> steps,
        int more,
        List<Text> lacks,
        List<Text> undeclared,
        List<Tally> tallies,
        List<SuitePart> suites,
        List<FactPart> facts,
        List<DutyGroup> duties,
        List<Text> waivers,
        List<Tally> legend) {

    public Page {
        steps = List.copyOf(steps);
        lacks = List.copyOf(lacks);
        undeclared = List.copyOf(undeclared);
        tallies = List.copyOf(tallies);
        suites = List.copyOf(suites);
        facts = List.copyOf(facts);
        duties = List.copyOf(duties);
        waivers = List.copyOf(waivers);
        legend = List.copyOf(legend);
    }

    /** The run as a whole; {@code kind} is a style. */
    public record Summary(
            String title, String kind, Text conformity, Text meaning, Text asOf, Text time, Text profile) {}

    /** Something to do; {@code anchor} is where the page says more. */
    public record Step(String kind, Text verdict, String anchor, String id, Text what, Optional<Text> fix) {}

    /** A verdict, how often it was reached or what it means. */
    public record Tally(String kind, Text verdict, Text said) {}

    /** One suite. */
    public record SuitePart(String anchor, Text name, List<Tally> tallies, List<RequirementPart> requirements) {

        public SuitePart {
            tallies = List.copyOf(tallies);
            requirements = List.copyOf(requirements);
        }
    }

    /** One requirement, the checks that somebody has to look at, and the others. */
    public record RequirementPart(
            String id,
            Text text,
            String kind,
            Text verdict,
            List<CitePart> cites,
            Optional<Text> force,
            Optional<Text> fix,
            List<CheckPart> open,
            List<CheckPart> closed) {

        public RequirementPart {
            cites = List.copyOf(cites);
            open = List.copyOf(open);
            closed = List.copyOf(closed);
        }
    }

    /** A place in a document. */
    public record CitePart(Text place, Text title, Optional<Text> doubt) {}

    /**
     * One check.
     *
     * @param notes why it is as it is, where no finding says so
     * @param ours the command that repeats it; empty for one that does not apply
     * @param theirs the same with another tool; may be empty
     */
    public record CheckPart(
            String id,
            String kind,
            Text verdict,
            List<Text> notes,
            List<FindingPart> findings,
            List<EvidencePart> evidence,
            String ours,
            String theirs,
            boolean wantsToken) {

        public CheckPart {
            notes = List.copyOf(notes);
            findings = List.copyOf(findings);
            evidence = List.copyOf(evidence);
        }
    }

    /** One deviation. */
    public record FindingPart(
            String code, String where, Text sentence, String expected, String actual, Optional<Text> onlyWarns) {}

    /** What was seen when one question was asked. */
    public record EvidencePart(String question, String where, Text when, Optional<Text> trouble, String seen) {}

    /** What pre-flight saw. */
    public record FactPart(String fact, boolean holds, Text why, List<EvidencePart> evidence) {

        public FactPart {
            evidence = List.copyOf(evidence);
        }
    }

    /** Requirements that no check tests, for one reason. */
    public record DutyGroup(Text title, List<Duty> duties) {

        public DutyGroup {
            duties = List.copyOf(duties);
        }
    }

    /** One of them: what it asks, and what a declaration has to say or why there is no test. */
    public record Duty(String id, Text text, Text said) {}
}
