package vn.lgsp.check.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.lgsp.check.console.Visible;
import vn.lgsp.check.record.RecordException;
import vn.lgsp.check.standard.CatalogueException;
import vn.lgsp.check.suite.run.PlanException;
import vn.lgsp.check.target.TargetException;

/** Turns what a command could not deal with into a message and an exit code. The user's errors give 2, ours 4. */
final class Failures implements IExecutionExceptionHandler {
    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult typed) {
        var message = userError(problem);
        session.report("lgsp-check: "
                + message.orElseGet(() -> session.texts().get("error.own", "what", Visible.of(problem.toString()))));
        if (session.debug()) {
            session.say(stack(problem));
        } else if (message.isEmpty()) {
            session.tell("error.own-next");
        }
        return message.isPresent() ? ExitCode.USAGE : ExitCode.OWN_ERROR;
    }

    private Optional<String> userError(Exception problem) {
        var texts = session.texts();
        if (problem instanceof UsageProblem usage) {
            return Optional.of(texts.get(usage.key(), visible(usage.namesAndValues())));
        }
        if (problem instanceof PlanException plan) {
            return Optional.of(texts.get(plan.key(), "name", Visible.of(plan.argument())));
        }
        if (problem instanceof RecordException unreadable) {
            return Optional.of(texts.get(unreadable.key(), "detail", Visible.of(unreadable.argument())));
        }
        if (problem instanceof CatalogueException catalogue) {
            return Optional.of(catalogue.message(session.language()));
        }
        if (problem instanceof TargetException target) {
            return Optional.of(target.render(session.language()));
        }
        if (problem instanceof IOException || problem instanceof UncheckedIOException) {
            return Optional.of(texts.get("error.file", "what", Visible.of(problem.toString())));
        }
        return Optional.empty();
    }

    private static String[] visible(String[] namesAndValues) {
        for (int i = 1; i < namesAndValues.length; i += 2) {
            namesAndValues[i] = Visible.of(namesAndValues[i]);
        }
        return namesAndValues;
    }

    private static String stack(Exception problem) {
        var text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return String.join(
                "\n",
                text.toString()
                        .lines()
                        .map(line -> Visible.of(line.replace("\t", "    ")))
                        .toList());
    }
}
