package vn.lgsp.check.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.reference.ReferenceLgsp;

/** A reference LGSP that runs, with its {@code lgsp.yaml} in a folder. */
final class Reference implements AutoCloseable {
    private final ReferenceLgsp platform;

    private Reference(ReferenceLgsp platform) {
        this.platform = platform;
    }

    static Reference in(Path folder, String... faults) throws IOException {
        var behaviours = List.of(faults).stream()
                .map(name -> Faults.named(name).orElseThrow())
                .toList();
        var platform = ReferenceLgsp.start(behaviours);
        var root = folder.resolve("root.pem");
        Files.writeString(root, platform.rootPem());
        Files.writeString(folder.resolve("lgsp.yaml"), platform.targetYaml(root, "basic"));
        return new Reference(platform);
    }

    Map<String, String> environment() {
        return platform.environment();
    }

    @Override
    public void close() {
        platform.close();
    }
}
