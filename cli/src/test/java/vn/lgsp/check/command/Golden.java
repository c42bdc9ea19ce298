package vn.lgsp.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lgsp.check.console.Columns;

/**
 * Screens as they were read and approved by a person. {@code -Dlgsp.golden.update=true} writes them anew; then read the
 * difference.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** The screen is as approved, and fits 80 columns. */
    static void approve(String name, String screen) throws IOException {
        assertThat(screen.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(80));
        var steady = steady(screen);
        var file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("lgsp.golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, steady);
        }
        assertThat(steady).isEqualTo(Files.readString(file));
    }

    /** Without what differs from run to run; continued command lines are joined, because their breaks differ too. */
    private static String steady(String screen) {
        return screen.replaceAll(" \\\\\\n +", " ")
                .replaceAll("localhost:[0-9]{5}", "localhost:PORT0")
                .replaceAll("[0-9]{8}-[0-9]{6}-[0-9a-f]{8}", "RUN-ID")
                .replaceAll("(catalogue|danh mục) [0-9.]+", "$1 VERSION")
                .replaceAll("(?<=(tested|attested|of|testable|planned|tra|kết|tra\\nđược|hoạch) |kết 0/)[0-9]+", "#")
                .replaceAll("/[^ ]*/root\\.pem", "/TEMP/root.pem");
    }
}
