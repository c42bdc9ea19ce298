package vn.lgsp.check.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lgsp.check.standard.Language;

/**
 * What has to be known before the command line is understood, because the complaints about it depend on it.
 *
 * @param debug whether stack traces are shown
 * @param plain whether colours are refused
 */
record Preferences(Language language, boolean debug, boolean plain) {

    static Preferences of(String[] arguments, Map<String, String> environment) {
        var typed = List.of(arguments);
        return new Preferences(
                typedLanguage(typed).orElseGet(() -> language(environment)),
                typed.contains("--debug"),
                typed.contains("--no-color")
                        || !environment.getOrDefault("NO_COLOR", "").isEmpty());
    }

    private static Optional<Language> typedLanguage(List<String> typed) {
        int at = typed.indexOf("--lang");
        var apart = at >= 0 && at + 1 < typed.size() ? Stream.of(typed.get(at + 1)) : Stream.<String>of();
        var together = typed.stream().filter(a -> a.startsWith("--lang=")).map(a -> a.substring("--lang=".length()));
        return Stream.concat(apart, together)
                .flatMap(name -> Arrays.stream(Language.values())
                        .filter(l -> Choices.id(l).equals(name)))
                .findFirst();
    }

    /**
     * The language of the first variable that is set, as POSIX ranks them; before them the one in which the launcher
     * keeps what was asked for when it has to put a locale that Java can use in its place.
     */
    private static Language language(Map<String, String> environment) {
        var name = Stream.of("LGSP_CHECK_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("C")
                .split("[.@]", 2)[0];
        var nobody = name.equals("C") || name.equals("POSIX");
        return nobody ? Language.VI : Language.of(Locale.forLanguageTag(name.replace('_', '-')));
    }
}
