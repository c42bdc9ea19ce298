package vn.lgsp.check.standard;

import java.util.List;
import java.util.Optional;

/** Reads the periods and guards of a requirement. */
final class PeriodReader {

    private final Names names;
    private final Problems problems;

    PeriodReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    List<Period> periods(Fields requirement) {
        List<Period> periods =
                requirement.list("periods").stream().map(this::period).toList();
        if (periods.isEmpty()) {
            problems.add(requirement.line(), "missing-field", "field", "periods");
        }
        for (int i = 0; i < periods.size(); i++) {
            for (Period later : periods.subList(i + 1, periods.size())) {
                if (Dates.overlap(periods.get(i), later)) {
                    problems.add(requirement.line("periods"), "overlapping-periods");
                }
            }
        }
        return periods;
    }

    List<Guard> guards(Fields requirement) {
        return requirement.list("guards").stream().map(this::guard).toList();
    }

    private Period period(Node node) {
        Fields fields = Fields.of(node, problems, "from", "until", "level", "basis", "transition", "pending-until");
        Period period = new Period(
                fields.date("from"),
                fields.date("until"),
                fields.choice("level", Level.values(), Level::name),
                fields.lowerChoice("basis", Basis.values()),
                fields.node("transition").map(this::transition),
                fields.date("pending-until"));
        if (!Dates.overlap(period, period)) {
            problems.add(fields.line(), "ends-before-it-begins");
        }
        return period;
    }

    private Transition transition(Node node) {
        Fields fields = Fields.of(node, problems, "until", "unless");
        Optional<Unless> unless = fields.node("unless").map(lifted -> {
            Fields condition = Fields.of(lifted, problems, "fact", "from");
            return new Unless(fact(condition), condition.requiredDate("from"));
        });
        return new Transition(fields.requiredDate("until"), unless);
    }

    private Guard guard(Node node) {
        Fields fields = Fields.of(node, problems, "fact", "below", "in", "reason");
        Guard guard = new Guard(fact(fields), fields.number("below"), fields.strings("in"), fields.text("reason"));
        if (guard.below().isEmpty() && guard.in().isEmpty()) {
            problems.add(fields.line(), "guard-without-condition");
        }
        return guard;
    }

    private String fact(Fields fields) {
        String fact = fields.string("fact");
        if (!fact.isEmpty() && !names.facts().contains(fact)) {
            problems.add(fields.line("fact"), "unknown-fact", "name", fact);
        }
        return fact;
    }
}
