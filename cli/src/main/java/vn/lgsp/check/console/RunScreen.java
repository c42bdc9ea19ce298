package vn.lgsp.check.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The screen after a run: what needs doing in the order of weight, then what the run comes to. */
public final class RunScreen {
    private final RunView view;
    private final Sheet sheet;

    public RunScreen(RunView view, PrintStream out) {
        this.view = view;
        this.sheet = new Sheet(out);
    }

    /** Prints all of it; {@code files} are the reports, as the user finds them. */
    public void print(List<String> files) {
        head();
        var items = items();
        if (!items.isEmpty()) {
            sheet.line(view.texts().get("screen.todo"));
            sheet.gap();
            for (int i = 0; i < items.size(); i++) {
                items.get(i).print(i + 1);
                sheet.gap();
            }
        }
        new Notes(view, sheet).print();
        new Closing(view, sheet).print(files);
    }

    private void head() {
        var record = view.record();
        sheet.paragraph(
                0,
                view.texts()
                        .get(
                                "screen.head",
                                "name",
                                record.target().name(),
                                "code",
                                record.target().code(),
                                "profile",
                                record.catalogue().profile(),
                                "day",
                                view.phrases().date(record.run().asOf()),
                                "version",
                                record.catalogue().version()));
        record.run().replayOf().ifPresent(old -> sheet.paragraph(0, view.texts().get("screen.replay", "run", old)));
        sheet.gap();
    }

    private List<Item> items() {
        var todo = Todo.of(view.record().verdicts());
        var items = new ArrayList<Item>();
        todo.grave().forEach(check -> items.add(new CheckItem(view, sheet, check)));
        todo.blocked().forEach(blocked -> items.add(new BlockedItem(view, sheet, blocked)));
        todo.warned().forEach(check -> items.add(new CheckItem(view, sheet, check)));
        return items;
    }

    /** One thing that needs doing. */
    interface Item {
        void print(int number);
    }
}
