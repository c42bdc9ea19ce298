package vn.lgsp.check.console;

import java.util.List;
import java.util.Set;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.suite.run.PlannedCheck;

/** Shows which checks a run would run, without running any. */
public final class PlanScreen {
    private final Texts texts;
    private final Sheet sheet;

    public PlanScreen(Texts texts, Sheet sheet) {
        this.texts = texts;
        this.sheet = sheet;
    }

    /** Prints the plan; checks of a safety class that is not allowed would not run. */
    public void print(List<PlannedCheck> plan, Set<Safety> allowed) {
        for (var check : plan) {
            sheet.line((Columns.pad(check.id(), 28)
                            + Columns.pad(check.suite().id(), 12)
                            + Columns.pad(check.safety().id(), 11)
                            + texts.get(word(check, allowed)))
                    .stripTrailing());
        }
        long running = plan.stream()
                .filter(check -> word(check, allowed).startsWith("plan.runs"))
                .count();
        sheet.gap();
        sheet.paragraph(
                0, texts.get("plan.total", "count", Long.toString(running), "all", Integer.toString(plan.size())));
    }

    private static String word(PlannedCheck check, Set<Safety> allowed) {
        if (!check.selected()) {
            return "plan.not-selected";
        }
        if (check.safety() != Safety.SAFE && !allowed.contains(check.safety())) {
            return "plan.not-allowed";
        }
        return check.prerequisite() ? "plan.runs-as-need" : "plan.runs";
    }
}
