package vn.lgsp.check.command;

import java.time.LocalDate;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.lgsp.check.console.Texts;
import vn.lgsp.check.console.Visible;

/** Says what is wrong with a command line, in the language of the session. */
final class ParameterErrors implements IParameterExceptionHandler {
    private final Session session;
    private final Texts texts;

    ParameterErrors(Session session) {
        this.session = session;
        this.texts = session.texts();
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        session.report("lgsp-check: " + message(problem));
        var command = problem.getCommandLine().getCommandSpec().qualifiedName();
        session.say(texts.get("error.help", "command", command + " --help"));
        return ExitCode.USAGE;
    }

    private String message(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return texts.get("error.given-twice", "option", name(twice.getOverwritten()));
        }
        if (problem.getArgSpec() == null) {
            return texts.get("error.not-understood");
        }
        return invalid(problem.getArgSpec(), String.valueOf(problem.getValue()));
    }

    private String unmatched(UnmatchedArgumentException problem) {
        var typed = Visible.of(problem.getUnmatched().get(0));
        var command = problem.getCommandLine().getCommandSpec();
        var key = problem.isUnknownOption()
                ? "error.unknown-option"
                : command.subcommands().isEmpty() ? "error.unexpected-argument" : "error.unknown-command";
        var message = texts.get(key, "typed", typed);
        var similar = problem.getSuggestions();
        return similar.isEmpty()
                ? message
                : message + " " + texts.get("error.did-you-mean", "names", String.join(", ", similar));
    }

    private String missing(ArgSpec argument) {
        return argument.isOption()
                ? texts.get("error.missing-value", "option", name(argument), "value", argument.paramLabel())
                : texts.get("error.missing-argument", "name", argument.paramLabel());
    }

    private String invalid(ArgSpec argument, String value) {
        var typed = Visible.of(value);
        var type = argument.auxiliaryTypes()[0];
        if (type.isEnum()) {
            var allowed = String.join(", ", Choices.ids(type));
            return texts.get("error.not-a-choice", "option", name(argument), "value", typed, "allowed", allowed);
        }
        if (type == boolean.class || type == Boolean.class) {
            return texts.get("error.no-value-taken", "option", name(argument), "value", typed);
        }
        var key = type == LocalDate.class
                ? "error.not-a-date"
                : type == Integer.class ? "error.not-a-whole-number" : "error.not-a-number";
        return texts.get(key, "option", name(argument), "value", typed);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
