package vn.lgsp.check.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a YAML file into nodes that know their lines; aliases and repeated keys are problems. */
final class YamlReader {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final JsonParser parser;
    private final Problems problems;

    private YamlReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    static Optional<Node> read(byte[] content, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), content)) {
            YamlReader reader = new YamlReader(parser, problems);
            Optional<Node> root = Optional.ofNullable(parser.nextToken()).map(reader::node);
            if (root.isEmpty()) {
                problems.add(0, "empty-file");
            }
            if (parser.nextToken() != null) {
                problems.add(reader.line(), "second-document");
            }
            return root;
        } catch (JacksonException e) {
            problems.add(
                    Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNr()),
                    "not-yaml",
                    "detail",
                    firstLine(e.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private Node node(JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            return mapping();
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence();
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.add(line(), "alias");
        }
        return new Node.Scalar(token == JsonToken.VALUE_NULL ? "" : parser.getString(), line());
    }

    private Node mapping() {
        int line = line();
        Map<String, Node> fields = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            int nameLine = line();
            if (fields.put(name, node(parser.nextToken())) != null) {
                problems.add(nameLine, "duplicate-key", "field", name);
            }
        }
        return new Node.Mapping(fields, line);
    }

    private Node sequence() {
        int line = line();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new Node.Sequence(items, line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
