package vn.lgsp.check.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lgsp.check.console.Palette;
import vn.lgsp.check.console.RunView;
import vn.lgsp.check.console.Texts;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.suite.run.RunRequest;

/**
 * A run and what to make of it.
 *
 * @param again the command that would run it again, word by word
 * @param repeatable whether the target is still there, and that command takes {@code --check}
 * @param out the folder for the reports, if one was named
 */
record Job(
        RunRequest request,
        FailOn failOn,
        Set<Format> formats,
        Optional<Path> out,
        List<String> again,
        boolean repeatable) {

    Job {
        formats = Set.copyOf(formats);
        again = List.copyOf(again);
    }

    /** What came of it, as it is shown to somebody. */
    RunView view(RunRecord record, Texts texts, Palette palette) {
        return new RunView(record, request.catalogue(), texts, palette, again, repeatable);
    }
}
