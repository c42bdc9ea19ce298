package vn.lgsp.check.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the reports of a run go. Nothing that is there already is overwritten. */
final class OutputFolder {
    private static final Path DEFAULT = Path.of("lgsp-check-report");

    private final Path current;
    private final Optional<Path> named;

    /**
     * Looks at the folder before anything is run.
     *
     * @throws UsageProblem if nothing could be written there
     */
    OutputFolder(Path current, Optional<Path> named) {
        this.current = current;
        this.named = named;
        var folder = current.resolve(named.orElse(DEFAULT));
        if (named.isPresent() && !vacant(folder)) {
            throw new UsageProblem("out.not-empty", "folder", named.get().toString());
        }
        var parent = folder.toAbsolutePath().normalize();
        while (!Files.exists(parent) && parent.getParent() != null) {
            parent = parent.getParent();
        }
        if (!Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new UsageProblem("out.not-writable", "folder", parent.toString());
        }
    }

    private static boolean vacant(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Makes the folder of a run; its name as the user would type it. */
    Path create(String runId) throws IOException {
        var folder = named.orElseGet(() -> DEFAULT.resolve(runId));
        Files.createDirectories(current.resolve(folder));
        return folder;
    }
}
