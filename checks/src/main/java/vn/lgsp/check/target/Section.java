package vn.lgsp.check.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Named values under one name. What is missing or wrong becomes a problem and an empty answer, so that reading goes on.
 * In a confidential section nothing that was written is ever repeated.
 */
final class Section {
    private static final int LONGEST_VALUE = 1000;

    private final String path;
    private final YamlNode.Mapping mapping;
    private final boolean confidential;
    private final Problems problems;

    private Section(String path, YamlNode.Mapping mapping, boolean confidential, Problems problems) {
        this.path = path;
        this.mapping = mapping;
        this.confidential = confidential;
        this.problems = problems;
    }

    /** The named values of a node, whatever their names. */
    static Optional<Section> of(String path, YamlNode node, boolean confidential, Problems problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Section(path, mapping, confidential, problems));
        }
        if (!(node instanceof YamlNode.Broken)) {
            String problem = path.isEmpty() ? "not-a-description" : node.blank() ? "empty-section" : "not-a-section";
            problems.add(node.span(), problem, "key", path);
        }
        return Optional.empty();
    }

    /** Refuses all names but these. */
    Section allow(List<String> names) {
        mapping.entries().forEach((name, entry) -> {
            if (!names.contains(name)) {
                sayUnknown(name, entry.key(), names);
            }
        });
        return this;
    }

    private void sayUnknown(String name, Span where, List<String> names) {
        String allowed = String.join(", ", names);
        Optional<String> meant = Nearest.to(name, names);
        if (meant.isPresent()) {
            problems.add(where, "unknown-key-nearest", "key", name, "meant", meant.get(), "allowed", allowed);
        } else if (confidential) {
            problems.add(where, "unknown-key-unnamed", "allowed", allowed);
        } else {
            problems.add(where, "unknown-key", "key", name, "allowed", allowed);
        }
    }

    /** Says of each of these names that is not there that it is missing. */
    Section require(String... names) {
        for (String name : names) {
            if (!has(name)) {
                problems.add(mapping.span(), "missing-key", "key", key(name));
            }
        }
        return this;
    }

    boolean has(String name) {
        return mapping.entries().containsKey(name);
    }

    Collection<String> names() {
        return mapping.entries().keySet();
    }

    /** Where a name stands. */
    Span keySpan(String name) {
        return Optional.ofNullable(mapping.entries().get(name))
                .map(YamlNode.Entry::key)
                .orElse(mapping.span());
    }

    /** Where the value of a name stands. */
    Span valueSpan(String name) {
        return node(name).map(YamlNode::span).orElse(mapping.span());
    }

    /** The name of a value from the top of the file on. */
    String key(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    String path() {
        return path;
    }

    Optional<Section> section(String name) {
        return node(name).flatMap(node -> of(key(name), node, confidential, problems));
    }

    Optional<Section> confidentialSection(String name) {
        return node(name).flatMap(node -> of(key(name), node, true, problems));
    }

    /** The items of a list of texts. */
    List<YamlNode.Scalar> list(String name) {
        List<YamlNode.Scalar> items = new ArrayList<>();
        items(name).forEach(item -> text(name, item).ifPresent(items::add));
        return items;
    }

    /** The items of a list of named values, counted from 1. */
    List<Section> sections(String name) {
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (YamlNode item : items(name)) {
            of(key(name) + "[" + ++number + "]", item, confidential, problems).ifPresent(sections::add);
        }
        return sections;
    }

    private List<YamlNode> items(String name) {
        YamlNode node = node(name).orElse(new YamlNode.Sequence(List.of(), Span.START));
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        if (!(node instanceof YamlNode.Broken)) {
            problems.add(node.span(), "not-a-list", "key", key(name));
        }
        return List.of();
    }

    /** Whether a name is there and somebody has filled its value in. */
    boolean filled(String name) {
        return node(name).filter(node -> !node.blank()).isPresent();
    }

    /** A single value that is not empty, of whatever type. */
    Optional<YamlNode.Scalar> value(String name) {
        return node(name).flatMap(node -> scalar(name, node));
    }

    /** A text that is not empty. */
    Optional<YamlNode.Scalar> text(String name) {
        return node(name).flatMap(node -> text(name, node));
    }

    private Optional<YamlNode.Scalar> text(String name, YamlNode node) {
        Optional<YamlNode.Scalar> scalar = scalar(name, node);
        if (scalar.isPresent() && scalar.get().type() != YamlNode.Type.TEXT) {
            problems.add(node.span(), "not-a-text", "key", key(name));
            return Optional.empty();
        }
        return scalar;
    }

    private Optional<YamlNode.Scalar> scalar(String name, YamlNode node) {
        if (node instanceof YamlNode.Broken) {
            return Optional.empty();
        }
        if (!(node instanceof YamlNode.Scalar scalar)) {
            problems.add(node.span(), "not-a-value", "key", key(name));
            return Optional.empty();
        }
        if (scalar.blank()) {
            problems.add(scalar.span(), "empty-value", "key", key(name));
            return Optional.empty();
        }
        if (scalar.value().length() > LONGEST_VALUE) {
            problems.add(scalar.span(), "too-long", "key", key(name), "limit", Integer.toString(LONGEST_VALUE));
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** A text of a given form; {@code problem} says what form. */
    Optional<String> text(String name, Pattern form, String problem) {
        return value(name).flatMap(scalar -> {
            if (scalar.type() == YamlNode.Type.TEXT
                    && form.matcher(scalar.value()).matches()) {
                return Optional.of(scalar.value());
            }
            problems.add(scalar.span(), problem, "key", key(name));
            return Optional.empty();
        });
    }

    /** One of some words. */
    Optional<String> choice(String name, List<String> allowed) {
        return value(name).filter(scalar -> isOneOf(name, scalar, allowed)).map(YamlNode.Scalar::value);
    }

    /** Any of some words. */
    List<String> choices(String name, List<String> allowed) {
        return list(name).stream()
                .filter(item -> isOneOf(name, item, allowed))
                .map(YamlNode.Scalar::value)
                .collect(Collectors.toList());
    }

    private boolean isOneOf(String name, YamlNode.Scalar scalar, Collection<String> allowed) {
        if (scalar.type() == YamlNode.Type.TEXT && allowed.contains(scalar.value())) {
            return true;
        }
        String all = String.join(", ", allowed);
        if (confidential) {
            problems.add(scalar.span(), "not-a-choice-unnamed", "key", key(name), "allowed", all);
        } else {
            problems.add(scalar.span(), "not-a-choice", "key", key(name), "value", scalar.value(), "allowed", all);
        }
        return false;
    }

    /** A whole number between bounds. */
    Optional<Integer> whole(String name, int from, int to) {
        return number(name, NumberForm.WHOLE, from, to).map(Double::intValue);
    }

    /** A number between bounds. */
    Optional<Double> number(String name, double from, double to) {
        return number(name, NumberForm.ANY, from, to);
    }

    private Optional<Double> number(String name, NumberForm form, double from, double to) {
        Optional<YamlNode.Scalar> scalar = value(name);
        Optional<Double> number = scalar.flatMap(form::read).filter(value -> value >= from && value <= to);
        if (scalar.isPresent() && number.isEmpty()) {
            String low = NumberForm.shown(from);
            problems.add(
                    scalar.get().span(), form.problem(), "key", key(name), "from", low, "to", NumberForm.shown(to));
        }
        return number;
    }

    private Optional<YamlNode> node(String name) {
        return Optional.ofNullable(mapping.entries().get(name)).map(YamlNode.Entry::value);
    }
}
