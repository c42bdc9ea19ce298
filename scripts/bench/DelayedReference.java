import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.lgsp.check.reference.Options;
import vn.lgsp.check.reference.ReferenceLgsp;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.run.Suites;

/**
 * The reference LGSP with a delay before each answer, in a process of its own, until its input ends. Run from source
 * on the jars of a build: {@code java -cp cli/target/lgsp-check.jar DelayedReference.java MILLISECONDS FOLDER}. The
 * folder gets {@code lgsp.yaml}, {@code root.pem}, {@code environment} (what the target file refers to) and
 * {@code needs} (each check with what it needs).
 */
final class DelayedReference {
    private DelayedReference() {}

    public static void main(String[] arguments) throws IOException {
        var options = Options.usual().withDelay(Duration.ofMillis(Long.parseLong(arguments[0])));
        Path folder = Path.of(arguments[1]);
        Path roots = folder.resolve("root.pem");
        try (var lgsp = ReferenceLgsp.start(List.of(), options)) {
            Files.writeString(roots, lgsp.rootPem());
            Files.writeString(folder.resolve("lgsp.yaml"), lgsp.targetYaml(roots, "basic"));
            var environment = new ArrayList<String>();
            lgsp.environment().forEach((name, value) -> environment.add(name + "=" + value));
            Files.write(folder.resolve("environment"), environment);
            Files.write(folder.resolve("needs"), needs());
            System.out.println("ready");
            while (System.in.read() >= 0) {
                // until the one who measures is done
            }
        }
    }

    private static List<String> needs() {
        var lines = new ArrayList<String>();
        for (Class<?> suite : Suites.bundled()) {
            for (var method : suite.getDeclaredMethods()) {
                var check = method.getAnnotation(Check.class);
                if (check != null) {
                    lines.add(check.id() + " " + String.join(" ", check.needs()));
                }
            }
        }
        return lines;
    }
}
