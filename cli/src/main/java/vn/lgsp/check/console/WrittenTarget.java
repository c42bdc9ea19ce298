package vn.lgsp.check.console;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a command line for other tools needs of a target, as its owner wrote it: references, never values. */
final class WrittenTarget {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{env:([A-Za-z_][A-Za-z0-9_]*)\\}");

    private final JsonNode root;

    WrittenTarget(String written) {
        this.root = read(written);
    }

    private static JsonNode read(String written) {
        try {
            return new YAMLMapper().readTree(written);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** The main client id, as a shell variable in double quotes would name it. */
    String clientId() {
        return variable("client-id", "LGSP_CLIENT_ID");
    }

    /** The main client secret, likewise. */
    String clientSecret() {
        return variable("client-secret", "LGSP_CLIENT_SECRET");
    }

    /** Whether the main credential is sent in the form. */
    boolean byForm() {
        return "form".equals(main("login"));
    }

    /** The first file of trust roots, if one is named. */
    Optional<String> rootFile() {
        var first = root.path("trust").path("roots").path(0).asString("");
        return first.isEmpty() ? Optional.empty() : Optional.of(first);
    }

    private String variable(String field, String otherwise) {
        var reference = VARIABLE.matcher(main(field));
        return "$" + (reference.matches() ? reference.group(1) : otherwise);
    }

    private String main(String field) {
        return root.path("credentials").path("main").path(field).asString("");
    }
}
