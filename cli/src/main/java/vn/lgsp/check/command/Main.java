package vn.lgsp.check.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import vn.lgsp.check.console.Columns;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.standard.Language;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.suite.Suite;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (onlyVersion(arguments)) {
            System.out.print(version() + "\n");
            return;
        }
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Runs one command and returns its exit code. */
    public static int run(Surroundings surroundings, String... arguments) {
        if (onlyVersion(arguments)) {
            surroundings.out().print(version() + "\n");
            return ExitCode.OK;
        }
        var session = new Session(surroundings, Preferences.of(arguments, surroundings.environment()));
        int code = commandLine(session).execute(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return code;
    }

    /** Asked for so often that it may not wait for the rest of the program. */
    private static boolean onlyVersion(String[] arguments) {
        return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
    }

    static String version() {
        return "lgsp-check "
                + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                        .orElse("development");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    static CommandLine commandLine(Session session) {
        var command = new CommandLine(new Root(session), new SessionFactory(session));
        command.setResourceBundle(session.texts().bundle())
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(Columns.SCREEN)
                .setUsageHelpAutoWidth(false)
                .setOut(writer(session.surroundings().out()))
                .setErr(writer(session.surroundings().err()))
                .setParameterExceptionHandler(new ParameterErrors(session))
                .setExecutionExceptionHandler(new Failures(session));
        Choices.register(command, Language.class);
        Choices.register(command, FailOn.class);
        Choices.register(command, EvidenceLevel.class);
        Choices.register(command, Format.class);
        Choices.register(command, Topic.class);
        Choices.register(command, Safety.class);
        Choices.register(command, Suite.class);
        return command;
    }
}
