package vn.lgsp.check.selftest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.reference.Behaviour;
import vn.lgsp.check.reference.ReferenceLgsp;
import vn.lgsp.check.target.Target;
import vn.lgsp.check.target.TargetReader;

/** The reference LGSP, running, and the target that describes it. Closing stops it and leaves nothing. */
public final class ReferenceTarget implements AutoCloseable {
    private final ReferenceLgsp reference;
    private final Path folder;
    private final Target target;

    private ReferenceTarget(ReferenceLgsp reference, Path folder, Target target) {
        this.reference = reference;
        this.folder = folder;
        this.target = target;
    }

    /**
     * Starts the reference LGSP.
     *
     * @param behaviours the faults and variants that it shows
     * @param loginBy {@code basic} or {@code form}
     * @param secrets where its credentials are made known
     */
    public static ReferenceTarget start(List<? extends Behaviour> behaviours, String loginBy, Secrets secrets) {
        var reference = ReferenceLgsp.start(behaviours);
        Path folder;
        try {
            folder = Files.createTempDirectory("lgsp-check-demo");
        } catch (IOException e) {
            reference.close();
            throw new UncheckedIOException(e);
        }
        try {
            var root = folder.resolve("root.pem");
            Files.writeString(root, reference.rootPem(), StandardCharsets.US_ASCII);
            var environment = reference.environment();
            var target = TargetReader.read(
                    reference.targetYaml(root, loginBy),
                    "demo",
                    folder,
                    name -> Optional.ofNullable(environment.get(name)),
                    secrets);
            return new ReferenceTarget(reference, folder, target);
        } catch (IOException e) {
            stop(reference, folder);
            throw new UncheckedIOException(e);
        }
    }

    /** The target. */
    public Target target() {
        return target;
    }

    @Override
    public void close() {
        stop(reference, folder);
    }

    private static void stop(ReferenceLgsp reference, Path folder) {
        try (reference) {
            Files.deleteIfExists(folder.resolve("root.pem"));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
