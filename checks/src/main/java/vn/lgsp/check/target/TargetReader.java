package vn.lgsp.check.target;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import vn.lgsp.check.record.Secrets;

/** Reads target descriptions, the files that users call {@code lgsp.yaml}. */
public final class TargetReader {
    /** A description that is larger, in bytes, is refused. */
    public static final int MAX_SIZE = 1024 * 1024;

    private static final Pattern MARK = Pattern.compile("«[^»\\r\\n]*»");
    private static final String STAND_IN = "redacted";

    private static final IntPredicate NO_LINE = line -> false;

    private TargetReader() {}

    /**
     * Reads a file; files that it names are found from its folder.
     *
     * @param env the environment variables that it may refer to
     * @param secrets where the secrets that it refers to are made known
     * @throws TargetException with everything that is wrong
     */
    public static Target read(Path file, Function<String, Optional<String>> env, Secrets secrets) {
        var problems = new Problems(file.toString(), secrets);
        String text = "";
        try {
            text = BoundedFile.text(BoundedFile.bytes(file, MAX_SIZE));
        } catch (BoundedFile.Unusable e) {
            problems.add(e.where(), "file-" + e.reason(), "limit", MAX_SIZE / 1024 + " KiB");
        }
        problems.throwIfAny();
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        return read(text, problems, NO_LINE, new SecretReader(folder, Optional.of(env), secrets, problems));
    }

    /**
     * Reads a text that stands in no file.
     *
     * @param name under which messages speak of it
     * @param folder in which the files are that it names
     * @param env the environment variables that it may refer to
     * @param secrets where the secrets that it refers to are made known
     * @throws TargetException with everything that is wrong
     */
    public static Target read(
            String text, String name, Path folder, Function<String, Optional<String>> env, Secrets secrets) {
        var problems = new Problems(name, secrets);
        return read(text, problems, NO_LINE, new SecretReader(folder, Optional.of(env), secrets, problems));
    }

    /**
     * Reads what a record keeps of a target: no credential, no file and no trust is looked up. A line that lost a secret
     * may have lost its form with it, and is not held against the record.
     *
     * @param written {@link Target#written()} of that time
     * @throws TargetException if it was tampered with
     */
    public static Target fromRecord(String written) {
        var secrets = new Secrets();
        var problems = new Problems("result.json#target", secrets);
        String[] lines = written.split("\n", -1);
        String readable = MARK.matcher(written).replaceAll(STAND_IN);
        IntPredicate marked = line -> line > 0
                && line <= lines.length
                && MARK.matcher(lines[line - 1]).find();
        Target read =
                read(readable, problems, marked, new SecretReader(Path.of(""), Optional.empty(), secrets, problems));
        return read.withWritten(written);
    }

    private static Target read(String text, Problems problems, IntPredicate forgiven, SecretReader secrets) {
        if (text.length() > MAX_SIZE) {
            problems.add(Span.FILE, "file-too-large", "limit", MAX_SIZE / 1024 + " KiB");
        }
        ControlCharacters.find(text, problems);
        problems.throwIfAny();
        var parser = new YamlParser(problems);
        Optional<YamlNode> root = parser.parse(text);
        problems.forget(root.isPresent() ? forgiven : line -> false);
        Optional<Target> target = root.flatMap(node -> Section.of("", node, false, problems))
                .map(top -> new DescriptionReader(secrets, problems).read(top));
        problems.forget(target.isPresent() ? forgiven : line -> false);
        problems.throwIfAny();
        return target.orElseThrow().withWritten(Written.of(text, parser.scalars(), secrets));
    }
}
