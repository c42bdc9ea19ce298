package vn.lgsp.check.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lgsp-check} without a command. */
@Command(
        name = "lgsp-check",
        subcommands = {Demo.class, Run.class, ListCommand.class, Explain.class, SelfTest.class})
final class Root implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common;

    @Option(names = {"-V", "--version"})
    private boolean version;

    @Spec
    private CommandSpec spec;

    Root(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (version) {
            session.out().print(Main.version() + "\n");
            return ExitCode.OK;
        }
        session.say(spec.commandLine().getUsageMessage().stripTrailing());
        return ExitCode.USAGE;
    }
}
