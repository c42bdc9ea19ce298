package vn.lgsp.check.suite.run;

import java.util.Optional;

/** The version of this program, as its JAR says. */
public final class ToolVersion {
    private ToolVersion() {}

    /** The version, or {@code development} when run from classes. */
    public static String current() {
        return Optional.ofNullable(ToolVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
