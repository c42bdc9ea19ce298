package vn.lgsp.check.target;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lgsp.check.record.Secret;
import vn.lgsp.check.record.Secrets;

/** Reads values that are given by reference, makes them known as secrets, and remembers what was written inline. */
final class SecretReader {
    private static final int MAX_FILE = 64 * 1024;
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(env|file):([^{}]+)}");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Path folder;
    private final Optional<Function<String, Optional<String>>> environment;
    private final Secrets secrets;
    private final Problems problems;
    private final Map<Span, String> inline = new LinkedHashMap<>();

    /** Without an environment nothing is resolved and nothing refused: that is how a record is read. */
    SecretReader(
            Path folder, Optional<Function<String, Optional<String>>> environment, Secrets secrets, Problems problems) {
        this.folder = folder;
        this.environment = environment;
        this.secrets = secrets;
        this.problems = problems;
    }

    boolean resolves() {
        return environment.isPresent();
    }

    Path folder() {
        return folder;
    }

    /** A text without what was made known as secret. */
    String redact(String text) {
        return secrets.redact(text);
    }

    /** What stands in the text itself, and the mark to put in its place. */
    Map<Span, String> inline() {
        return inline;
    }

    /** A value that may be given by reference only. */
    Optional<Secret> secret(Section section, String key) {
        return read(section, key, false);
    }

    /** A value that may also be written as it is. */
    Optional<Secret> identifier(Section section, String key) {
        return read(section, key, true);
    }

    private Optional<Secret> read(Section section, String key, boolean openly) {
        Optional<YamlNode.Scalar> written = openly ? section.text(key) : section.value(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        YamlNode.Scalar scalar = written.get();
        String name = section.path().replaceFirst("^credentials\\.", "") + "." + key;
        Matcher reference = REFERENCE.matcher(scalar.value());
        if (!reference.matches()) {
            inline.put(scalar.span(), "«" + name + "»");
        }
        if (!resolves()) {
            return Optional.empty();
        }
        if (reference.matches()) {
            return resolved(scalar.span(), reference)
                    .flatMap(value -> accepted(section.key(key), name, value, scalar.span(), openly));
        }
        if (openly && !scalar.value().contains("${")) {
            return accepted(section.key(key), name, scalar.value(), scalar.span(), true);
        }
        String problem = scalar.value().contains("${") ? "bad-reference" : "secret-inline";
        problems.add(scalar.span(), problem, "key", section.key(key), "variable", suggested(name));
        return Optional.empty();
    }

    private Optional<Secret> accepted(String key, String name, String value, Span where, boolean openly) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            problems.add(where, "secret-control-character", "key", key);
            return Optional.empty();
        }
        String limit = Integer.toString(Secrets.MIN_LENGTH);
        if (!openly
                && value.codePoints().filter(c -> !Character.isWhitespace(c)).count() < Secrets.MIN_LENGTH) {
            problems.add(where, "secret-too-short", "key", key, "limit", limit);
            return Optional.empty();
        }
        return Optional.of(secrets.add(name, value));
    }

    private Optional<String> resolved(Span where, Matcher reference) {
        String named = reference.group(2);
        if (reference.group(1).equals("file")) {
            return fromFile(where, named);
        }
        if (!VARIABLE.matcher(named).matches()) {
            problems.add(where, "bad-variable");
            return Optional.empty();
        }
        Optional<String> value = environment.flatMap(env -> env.apply(named));
        if (value.isEmpty()) {
            problems.add(where, "variable-unset", "name", named);
        } else if (value.get().isBlank()) {
            problems.add(where, "variable-empty", "name", named);
        }
        return value.filter(v -> !v.isBlank());
    }

    private Optional<String> fromFile(Span where, String named) {
        try {
            String text = BoundedFile.text(BoundedFile.bytes(BoundedFile.resolve(folder, named), MAX_FILE));
            String value = text.replaceFirst("\\r?\\n$", "");
            if (value.isBlank()) {
                problems.add(where, "linked-file-empty", "path", named);
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (BoundedFile.Unusable e) {
            problems.add(where, "linked-file-" + e.reason(), "path", named, "limit", MAX_FILE / 1024 + " KiB");
            return Optional.empty();
        }
    }

    private static String suggested(String name) {
        return "LGSP_" + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
