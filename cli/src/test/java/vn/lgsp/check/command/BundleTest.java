package vn.lgsp.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import vn.lgsp.check.console.Sheet;
import vn.lgsp.check.console.Texts;
import vn.lgsp.check.report.HtmlReport;
import vn.lgsp.check.selftest.Row;
import vn.lgsp.check.standard.Basis;
import vn.lgsp.check.standard.Language;
import vn.lgsp.check.standard.Level;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.Conformity;
import vn.lgsp.check.verdict.VerdictKind;
import vn.lgsp.check.verdict.WarnCause;

/** Every text is there in both languages, with the same places, and none that nobody uses. */
class BundleTest {
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");
    private static final Pattern FILE = Pattern.compile(".*\\.(pem|jte|css|json|html|xml|yaml)");
    private static final Pattern PLACE = Pattern.compile("\\{[a-z-]+\\}");

    @TempDir
    private Path folder;

    private static Texts texts(Language language, String bundle) {
        return Texts.of(
                language,
                switch (bundle) {
                    case "command" -> Main.class;
                    case "console" -> Sheet.class;
                    default -> HtmlReport.class;
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"command", "console", "report"})
    void bothLanguagesSayTheSame(String bundle) {
        var vietnamese = texts(Language.VI, bundle);
        var english = texts(Language.EN, bundle);
        assertThat(vietnamese.bundle().keySet()).isEqualTo(english.bundle().keySet());
        for (var key : english.bundle().keySet()) {
            assertThat(places(vietnamese.get(key))).as(key).isEqualTo(places(english.get(key)));
            assertThat(vietnamese.get(key))
                    .as(key)
                    .isNotBlank()
                    .satisfies(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                            .isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"command", "console", "report"})
    void everyTextIsUsed(String bundle) throws IOException {
        var unused = new TreeSet<>(texts(Language.EN, bundle).bundle().keySet());
        unused.removeAll(literals());
        unused.removeAll(computed());
        unused.removeAll(helpKeys());
        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextThatIsUsedIsThere() throws IOException {
        var keys = new TreeSet<String>();
        keys.addAll(texts(Language.EN, "command").bundle().keySet());
        keys.addAll(texts(Language.EN, "console").bundle().keySet());
        keys.addAll(texts(Language.EN, "report").bundle().keySet());
        var rooms = keys.stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        var asked = literals().stream()
                .filter(literal -> KEY.matcher(literal).matches() && !literal.endsWith("-"))
                .filter(literal -> !FILE.matcher(literal).matches())
                .filter(literal -> rooms.stream().anyMatch(literal::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).isNotEmpty();
        assertThat(keys).containsAll(asked).containsAll(computed());
    }

    @Test
    void everyOptionIsDescribed() {
        for (var command : commands()) {
            for (var argument : command.args()) {
                assertThat(argument.description())
                        .as(command.qualifiedName() + " " + argument)
                        .isNotEmpty();
            }
            assertThat(command.usageMessage().footer())
                    .as(command.qualifiedName())
                    .isNotEmpty();
        }
    }

    private List<CommandSpec> commands() {
        var here = new Surroundings(
                System.out, System.err, java.util.Map.of(), folder, false, java.time.Clock.systemUTC());
        var root = CommandTree.of(new Session(here, new Preferences(Language.EN, false, true)));
        var all = new ArrayList<CommandSpec>(List.of(root.getCommandSpec()));
        root.getSubcommands().values().stream().map(CommandLine::getCommandSpec).forEach(all::add);
        return all;
    }

    /** What picocli looks up by itself. */
    private Set<String> helpKeys() {
        var keys = new TreeSet<String>();
        for (var part : List.of(
                "synopsisHeading",
                "descriptionHeading",
                "parameterListHeading",
                "optionListHeading",
                "commandListHeading",
                "footerHeading")) {
            keys.add("usage." + part);
        }
        for (var command : commands()) {
            var name = command.qualifiedName(".") + ".";
            for (var part : List.of("header", "customSynopsis", "description", "exitCodeListHeading")) {
                keys.add(name + "usage." + part);
            }
            for (int i = 0; i < 10; i++) {
                keys.add(name + "usage.footer." + i);
                keys.add(name + "usage.exitCodeList." + i);
            }
            command.options()
                    .forEach(option -> keys.add(name + option.longestName().substring(2)));
        }
        return keys;
    }

    /** Keys that the sources put together. */
    private static Set<String> computed() {
        var keys = new TreeSet<String>();
        add(keys, "verdict.", VerdictKind.values());
        add(keys, "conformity.", Conformity.values());
        add(keys, "warn.", WarnCause.values());
        add(keys, "level.", Level.values());
        add(keys, "basis.", Basis.values());
        add(keys, "cause.", Cause.values());
        add(keys, "matrix.total-", Row.Kind.values());
        Stream.of("not-conformant", "not-passed", "not-fired", "not-caught", "not-exercised", "changed")
                .forEach(word -> keys.add("matrix." + word));
        Stream.of(
                        "selection",
                        "not-run",
                        "waived",
                        "not-declared",
                        "nothing-passed",
                        "inconclusive",
                        "blocked",
                        "tool-error")
                .forEach(word -> keys.add("lack." + word));
        Stream.of("not-selected", "interrupted", "no-event", "not-allowed", "not-in-force", "not-declared")
                .forEach(word -> keys.add("because." + word));
        Stream.of("name", "tcp", "tls", "credential", "api").forEach(word -> keys.add("need." + word));
        add(keys, "meaning.", Conformity.values());
        add(keys, "lacks.", Conformity.values());
        add(keys, "legend.", VerdictKind.values());
        Stream.of("connection", "access", "edoc", "other").forEach(suite -> keys.add("suite." + suite));
        Stream.of("attested", "not-testable", "planned").forEach(state -> keys.add("duties." + state));
        keys.add("because.declared-none");
        keys.add("fact.certificate-not-trustworthy");
        return keys;
    }

    private static void add(Set<String> keys, String prefix, Enum<?>... values) {
        Stream.of(values).forEach(value -> keys.add(prefix + Choices.id(value)));
    }

    /** All string literals of the sources and of the page, those in {@code ${bundle:…}} too. */
    private static Set<String> literals() throws IOException {
        var found = new TreeSet<String>();
        for (var module : List.of("cli", "test-suites", "checks")) {
            try (var files = Files.walk(Path.of("..", module, "src", "main"))) {
                for (var file : files.filter(f -> f.toString().matches(".*\\.(java|jte)"))
                        .toList()) {
                    LITERAL.matcher(Files.readString(file))
                            .results()
                            .map(match -> match.group(1).replaceAll("^\\$\\{bundle:(.*)\\}$", "$1"))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
