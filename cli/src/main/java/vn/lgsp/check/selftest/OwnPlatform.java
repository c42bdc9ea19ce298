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
import vn.lgsp.check.reference.Options;
import vn.lgsp.check.reference.ReferenceLgsp;
import vn.lgsp.check.target.Target;
import vn.lgsp.check.target.TargetReader;

/** The reference LGSP on free ports, described as a target. Closing it leaves nothing behind. */
public final class OwnPlatform implements AutoCloseable {
    private final Secrets secrets;
    private final ReferenceLgsp platform;
    private final Path folder;
    private final Path rootPem;
    private final Target target;

    /**
     * Starts it.
     *
     * @param behaviours faults and variants
     * @param loginBy how the target logs in, {@code basic} or {@code form}
     * @param secrets where its credentials are made known
     */
    public OwnPlatform(List<? extends Behaviour> behaviours, String loginBy, Options options, Secrets secrets) {
        this.secrets = secrets;
        platform = ReferenceLgsp.start(behaviours, options);
        try {
            folder = Files.createTempDirectory("lgsp-check");
            rootPem = folder.resolve("root.pem");
            Files.writeString(rootPem, platform.rootPem(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            platform.close();
            throw new UncheckedIOException(e);
        }
        var environment = platform.environment();
        target = TargetReader.read(
                platform.targetYaml(rootPem, loginBy),
                "lgsp.yaml",
                folder,
                name -> Optional.ofNullable(environment.get(name)),
                secrets);
    }

    /** Its description. */
    public Target target() {
        return target;
    }

    /** The secrets of its applications. */
    public Secrets secrets() {
        return secrets;
    }

    @Override
    public void close() {
        platform.close();
        try {
            Files.deleteIfExists(rootPem);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
