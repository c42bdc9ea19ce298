package vn.lgsp.check.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of one mapping. What is missing or wrong becomes a problem and an empty stand-in, so that reading goes on. */
final class Fields {

    private final Map<String, Node> fields;
    private final int line;
    private final Problems problems;

    private Fields(Map<String, Node> fields, int line, Problems problems) {
        this.fields = fields;
        this.line = line;
        this.problems = problems;
    }

    /** The fields of a node that should be a mapping of no other names than {@code known}. */
    static Fields of(Node node, Problems problems, String... known) {
        Fields open = any(node, problems);
        Set<String> names = Set.of(known);
        open.fields.forEach((name, value) -> {
            if (!names.contains(name)) {
                problems.add(
                        value.line(),
                        "unknown-field",
                        "field",
                        name,
                        "allowed",
                        Arrays.stream(known).sorted().collect(Collectors.joining(", ")));
            }
        });
        return open;
    }

    /** The fields of a node that should be a mapping, whatever their names. */
    static Fields any(Node node, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping.fields(), mapping.line(), problems);
        }
        problems.add(node.line(), "not-a-mapping");
        return new Fields(Map.of(), node.line(), problems);
    }

    static List<Node> items(Node node, Problems problems) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        problems.add(node.line(), "not-a-list");
        return List.of();
    }

    int line() {
        return line;
    }

    int line(String name) {
        return Optional.ofNullable(fields.get(name)).map(Node::line).orElse(line);
    }

    Set<String> names() {
        return fields.keySet();
    }

    Optional<Node> node(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Reads a field that has to be there, or says that it is missing and gives the stand-in. */
    <T> T required(String name, T standIn, Function<Node, T> reading) {
        Node value = fields.get(name);
        if (value == null) {
            problems.add(line, "missing-field", "field", name);
            return standIn;
        }
        return reading.apply(value);
    }

    String string(String name) {
        return required(name, "", node -> scalar(node, problems));
    }

    Optional<String> optionalString(String name) {
        return node(name).map(node -> scalar(node, problems));
    }

    List<String> strings(String name) {
        return list(name).stream().map(node -> scalar(node, problems)).toList();
    }

    List<Node> list(String name) {
        return node(name).map(node -> items(node, problems)).orElse(List.of());
    }

    Text text(String name) {
        return required(name, new Text("", ""), node -> Fields.text(node, problems));
    }

    Optional<Text> optionalText(String name) {
        return node(name).map(node -> Fields.text(node, problems));
    }

    static Text text(Node node, Problems problems) {
        Fields both = of(node, problems, "vi", "en");
        return new Text(both.string("vi"), both.string("en"));
    }

    Optional<LocalDate> date(String name) {
        return optionalString(name).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeException e) {
                problems.add(line(name), "not-a-date", "field", name, "value", value);
                return Optional.empty();
            }
        });
    }

    LocalDate requiredDate(String name) {
        required(name, "", node -> "");
        return date(name).orElse(LocalDate.MAX);
    }

    OptionalInt number(String name) {
        Optional<String> value = optionalString(name);
        try {
            return value.isPresent() ? OptionalInt.of(Integer.parseInt(value.get())) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            problems.add(line(name), "not-a-number", "field", name, "value", value.get());
            return OptionalInt.empty();
        }
    }

    /** Reads one of the names of an enumeration, in the spelling {@code spell} gives them; the first stands in. */
    <E extends Enum<E>> E choice(String name, E[] values, Function<E, String> spell) {
        String value = string(name);
        for (E candidate : values) {
            if (spell.apply(candidate).equals(value)) {
                return candidate;
            }
        }
        if (!value.isEmpty()) {
            String allowed = Arrays.stream(values).map(spell).collect(Collectors.joining(", "));
            problems.add(line(name), "not-a-choice", "field", name, "value", value, "allowed", allowed);
        }
        return values[0];
    }

    <E extends Enum<E>> E lowerChoice(String name, E[] values) {
        return choice(name, values, value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** Says of each item of a list that is not among the known names what it should have been. */
    List<String> references(String name, Set<String> known, String problem) {
        List<String> named = new ArrayList<>();
        for (Node item : list(name)) {
            String id = scalar(item, problems);
            named.add(id);
            if (!known.contains(id)) {
                problems.add(item.line(), problem, "name", id);
            }
        }
        return named;
    }

    private static String scalar(Node node, Problems problems) {
        if (!(node instanceof Node.Scalar scalar)) {
            problems.add(node.line(), "not-a-text");
            return "";
        }
        if (scalar.value().isBlank()) {
            problems.add(scalar.line(), "empty-text");
        }
        return scalar.value();
    }
}
