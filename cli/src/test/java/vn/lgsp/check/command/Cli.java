package vn.lgsp.check.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Types commands as a user would, in a folder and with variables, on a day that stays the same. */
final class Cli {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private boolean terminal;

    /** What a command gave back. */
    record Outcome(int code, String out, String err) {}

    Cli(Path folder) {
        this.folder = folder;
    }

    Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Cli with(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    Cli onTerminal() {
        terminal = true;
        return this;
    }

    Outcome type(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(stream(out), stream(err), environment, folder, terminal, DAY);
        int code = Main.run(surroundings, arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
