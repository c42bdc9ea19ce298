package vn.lgsp.check.command;

import java.util.Optional;
import picocli.CommandLine.Option;
import vn.lgsp.check.standard.Language;

/** The options of every command. Their values were already read from the raw arguments, see {@link Preferences}. */
final class Common {
    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "common.lang")
    Optional<Language> language = Optional.empty();

    @Option(names = "--no-color", descriptionKey = "common.no-color")
    boolean plain;

    @Option(names = "--debug", descriptionKey = "common.debug")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "common.help")
    boolean help;
}
