package vn.lgsp.check.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
}
