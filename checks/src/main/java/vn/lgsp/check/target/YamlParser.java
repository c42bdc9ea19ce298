package vn.lgsp.check.target;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML text into nodes that know their places. Aliases, tags, repeated names and great depth are problems. */
final class YamlParser {
    private static final int MAX_DEPTH = 20;

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Problems problems;
    private final List<Span> scalars = new ArrayList<>();
    private Iterator<Event> events = List.<Event>of().iterator();

    YamlParser(Problems problems) {
        this.problems = problems;
    }

    /** Where all single values and names stand, in the order of the text; anything else is signs and comments. */
    List<Span> scalars() {
        return scalars;
    }

    Optional<YamlNode> parse(String text) {
        try {
            events = new Parse(LoadSettings.builder().build()).parseString(text).iterator();
            Event event = next();
            while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
                event = next();
            }
            if (event.getEventId() == Event.ID.StreamEnd) {
                problems.add(Span.START, "file-empty");
                return Optional.empty();
            }
            YamlNode root = node(event, 0);
            next();
            Event after = next();
            if (after.getEventId() != Event.ID.StreamEnd) {
                problems.add(span(after), "yaml-second-document");
            }
            return Optional.of(root);
        } catch (TooDeep e) {
            return Optional.empty();
        } catch (YamlEngineException e) {
            YamlFaults.say(e, text, problems);
            return Optional.empty();
        }
    }

    private Event next() {
        return events.next();
    }

    private YamlNode node(Event event, int depth) {
        Span span = span(event);
        if (depth > MAX_DEPTH) {
            problems.add(span, "yaml-too-deep", "limit", Integer.toString(MAX_DEPTH));
            throw new TooDeep();
        }
        if (event instanceof AliasEvent) {
            problems.add(span, "yaml-alias");
            return new YamlNode.Broken(span);
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, span);
        }
        YamlNode collection =
                event.getEventId() == Event.ID.MappingStart ? mapping(span, depth) : sequence(span, depth);
        if (event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
            problems.add(span, "yaml-tag");
            return new YamlNode.Broken(span);
        }
        return collection;
    }

    private YamlNode scalar(ScalarEvent scalar, Span span) {
        scalars.add(span);
        if (scalar.getTag().isPresent()) {
            problems.add(span, "yaml-tag");
            return new YamlNode.Broken(span);
        }
        YamlNode.Type type = scalar.isPlain() ? YamlNode.Type.ofPlain(scalar.getValue()) : YamlNode.Type.TEXT;
        return new YamlNode.Scalar(scalar.getValue(), type, span);
    }

    private YamlNode mapping(Span span, int depth) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(next(), depth + 1);
            if (!(key instanceof YamlNode.Scalar name)) {
                problems.add(key.span(), "yaml-key");
                continue;
            }
            YamlNode.Entry first = entries.putIfAbsent(name.value(), new YamlNode.Entry(name.span(), value));
            if (first != null) {
                problems.add(
                        name.span(),
                        "duplicate-key",
                        "line",
                        Integer.toString(first.key().line()));
            }
        }
        return new YamlNode.Mapping(entries, span);
    }

    private YamlNode sequence(Span span, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(items, span);
    }

    private static Span span(Event event) {
        int to = event.getEndMark().map(Mark::getIndex).orElse(0);
        return event.getStartMark()
                .map(mark -> new Span(mark.getLine() + 1, mark.getColumn() + 1, mark.getIndex(), to))
                .orElse(Span.START);
    }
}
