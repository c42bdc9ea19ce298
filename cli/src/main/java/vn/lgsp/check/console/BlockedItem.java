package vn.lgsp.check.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.FactVerdict;
import vn.lgsp.check.verdict.VerdictKind;

/** All checks that one missing need keeps from running, and why that need is missing. */
final class BlockedItem implements RunScreen.Item {
    private final RunView view;
    private final Texts texts;
    private final Sheet sheet;
    private final String need;
    private final List<String> checks;

    private BlockedItem(RunView view, Sheet sheet, String need, List<String> checks) {
        this.view = view;
        this.texts = view.texts();
        this.sheet = sheet;
        this.need = need;
        this.checks = List.copyOf(checks);
    }

    /** One item for each thing that blocks, in the order of its name. */
    static List<BlockedItem> all(RunView view, Sheet sheet) {
        var groups = new TreeMap<String, List<String>>();
        for (var check : view.record().verdicts().checks()) {
            if (check.kind() == VerdictKind.BLOCKED) {
                groups.computeIfAbsent(root(view, check.because().orElse("")), n -> new ArrayList<>())
                        .add(check.check());
            }
        }
        return groups.entrySet().stream()
                .map(group -> new BlockedItem(view, sheet, group.getKey(), group.getValue()))
                .toList();
    }

    /** What a need itself waits for in the end, so that one broken layer makes one item. */
    private static String root(RunView view, String need) {
        var current = need;
        var seen = new TreeSet<String>();
        while (seen.add(current)) {
            var name = current;
            current = below(view, name);
        }
        return current;
    }

    private static String below(RunView view, String need) {
        var verdicts = view.record().verdicts();
        var fact = verdicts.facts().stream().filter(f -> f.fact().equals(need)).findFirst();
        var check = verdicts.check(need).filter(c -> c.kind() == VerdictKind.BLOCKED);
        return fact.flatMap(FactVerdict::because)
                .filter(because -> because.startsWith("pre:"))
                .or(() -> check.flatMap(CheckVerdict::because))
                .orElse(need);
    }

    @Override
    public void print(int number) {
        var word = view.palette().paint(VerdictKind.BLOCKED, view.phrases().verdict(VerdictKind.BLOCKED));
        sheet.line(Columns.pad(number + ".", CheckItem.LABEL) + word + "  "
                + texts.get("blocked.by", "need", need, "count", Integer.toString(checks.size())));
        view.record().verdicts().facts().stream()
                .filter(f -> f.fact().equals(need))
                .findFirst()
                .ifPresent(this::fact);
        view.record().verdicts().check(need).ifPresent(this::check);
        entry("blocked.checks", String.join(", ", checks));
        new Repeat(view).print(sheet, need, Optional.empty());
    }

    private void fact(FactVerdict fact) {
        var troubles = new Troubles(texts);
        fact.trouble().ifPresent(trouble -> entry("item.where", trouble.where()));
        entry("item.seen", troubles.ofFact(fact));
        fact.trouble().ifPresent(trouble -> entry("item.cause", troubles.cause(trouble)));
    }

    private void check(CheckVerdict check) {
        entry(
                "item.seen",
                texts.get(
                        "blocked.check",
                        "check",
                        check.check(),
                        "verdict",
                        view.phrases().verdict(check.kind())));
    }

    private void entry(String label, String text) {
        sheet.entry(CheckItem.LABEL, texts.get(label), CheckItem.TEXT, text);
    }
}
