package vn.lgsp.check.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command gets from the process that it runs in.
 *
 * @param out data
 * @param err talk
 * @param environment the environment variables
 * @param folder the current folder
 * @param terminal whether a person reads {@code out}
 * @param clock tells today
 */
public record Surroundings(
        PrintStream out, PrintStream err, Map<String, String> environment, Path folder, boolean terminal, Clock clock) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    static Surroundings ofProcess() {
        return new Surroundings(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                interactive(),
                Clock.systemUTC());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Since Java 22 there is a console even without a terminal, and only it can tell. */
    private static boolean interactive() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) console.getClass().getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** A path as typed, seen from the current folder. */
    Path at(Path typed) {
        return folder.resolve(typed);
    }
}
