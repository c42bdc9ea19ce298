package vn.lgsp.check.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.lgsp.check.console.Shell;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.suite.Safety;

/** The options of a run, as they would be typed to ask the same of one check only. */
final class CommandWords {
    private final Run run;
    private final Secrets secrets;

    /**
     * Prepares them.
     *
     * @param secrets taken out of what was typed
     */
    CommandWords(Run run, Secrets secrets) {
        this.run = run;
        this.secrets = secrets;
    }

    List<String> again() {
        var words = new ArrayList<>(List.of("lgsp-check", "run"));
        run.target.ifPresent(file -> words.add(quoted(file.toString())));
        run.replay.ifPresent(file -> words.add("--replay " + quoted(file.toString())));
        run.profile.ifPresent(name -> words.add("--profile " + quoted(name)));
        run.asOf.ifPresent(day -> words.add("--as-of " + day.toString()));
        run.waivers.ifPresent(file -> words.add("--waivers " + quoted(file.toString())));
        if (!run.allowed.isEmpty()) {
            words.add("--allow " + run.allowed.stream().map(Safety::id).collect(Collectors.joining(",")));
        }
        return words;
    }

    private String quoted(String typed) {
        return Shell.quoted(secrets.redact(typed));
    }
}
