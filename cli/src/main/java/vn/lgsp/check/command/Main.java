package vn.lgsp.check.command;

import java.util.Optional;

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
        int code = CommandTree.of(session).execute(arguments);
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
}
