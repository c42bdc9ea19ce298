package vn.lgsp.check.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import vn.lgsp.check.console.Columns;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.standard.Language;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.suite.Suite;

/** All commands, ready to understand a command line. */
final class CommandTree {
    private CommandTree() {}

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    static CommandLine of(Session session) {
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
