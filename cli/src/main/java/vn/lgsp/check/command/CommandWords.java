package vn.lgsp.check.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.lgsp.check.console.Shell;
import vn.lgsp.check.suite.Safety;

/** The options of a run, as they would be typed to ask the same of one check only. */
final class CommandWords {
    private final Run run;

    CommandWords(Run run) {
        this.run = run;
    }

    List<String> again() {
        var words = new ArrayList<>(List.of("lgsp-check", "run"));
        run.target.ifPresent(file -> words.add(Shell.quoted(file.toString())));
        run.replay.ifPresent(file -> words.add("--replay " + Shell.quoted(file.toString())));
        run.profile.ifPresent(name -> words.add("--profile " + Shell.quoted(name)));
        run.asOf.ifPresent(day -> words.add("--as-of " + day.toString()));
        run.waivers.ifPresent(file -> words.add("--waivers " + Shell.quoted(file.toString())));
        if (!run.allowed.isEmpty()) {
            words.add("--allow " + run.allowed.stream().map(Safety::id).collect(Collectors.joining(",")));
        }
        return words;
    }
}
