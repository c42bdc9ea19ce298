package vn.lgsp.check.probe.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import vn.lgsp.check.record.Secrets;

/** What a text is as JSON, found in one pass that never builds a tree. */
final class JsonFacts {
    private static final int DEEPEST = 200;
    private static final int MOST_MEMBERS = 200;
    private static final String TOO_DEEP = "too-deep";
    private static final String TOO_LONG = "too-long";
    private static final Set<String> WANTED =
            Set.of("error", "access_token", "token_type", "expires_in", "refresh_token", "id_token");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(1000)
                    .maxNameLength(10_000)
                    .maxStringLength(2 * Received.MOST)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final Optional<String> pointer;
    private final Set<String> faults = new TreeSet<>();
    private final Map<String, String> members = new TreeMap<>();
    private final Map<String, String> wanted = new HashMap<>();
    private final TokenValues tokens = new TokenValues();
    private final Deque<Set<String>> names = new ArrayDeque<>();
    private String kind = "none";
    private Optional<String> found = Optional.empty();

    private JsonFacts(Optional<String> pointer) {
        this.pointer = pointer;
    }

    /**
     * Reads a text.
     *
     * @param pointer JSON Pointer to a value that is asked for
     */
    static JsonFacts of(String text, Optional<String> pointer) {
        var facts = new JsonFacts(pointer);
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            facts.read(parser);
        } catch (StreamConstraintsException e) {
            facts.fail(e.getOriginalMessage().contains("nesting") ? TOO_DEEP : TOO_LONG);
        } catch (JacksonException e) {
            facts.fail("");
        }
        return facts;
    }

    private void fail(String fault) {
        kind = "none";
        members.clear();
        faults.clear();
        if (!fault.isEmpty()) {
            faults.add(fault);
        }
    }

    private void read(JsonParser parser) {
        var first = parser.nextToken();
        if (first == null) {
            return;
        }
        for (var token = first; token != null; token = parser.nextToken()) {
            take(parser, token);
            if (names.isEmpty() && parser.streamReadContext().inRoot() && parser.nextToken() != null) {
                fail("");
                return;
            }
        }
        kind = kindOf(first);
    }

    private void take(JsonParser parser, JsonToken token) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                value(parser, token);
                names.push(new HashSet<>());
            }
            case END_OBJECT, END_ARRAY -> names.pop();
            case PROPERTY_NAME -> name(parser.currentName());
            default -> value(parser, token);
        }
    }

    private void name(String name) {
        if (!names.element().add(name)) {
            faults.add("duplicate-key");
        }
    }

    private void value(JsonParser parser, JsonToken token) {
        if (token == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN()) {
            faults.add("not-a-number");
        }
        var context = parser.streamReadContext();
        if (token.isStructStart()) {
            context = context.getParent();
        }
        if (context.inObject() && TokenValues.named(parser.currentName())) {
            token(parser, token);
        }
        if (names.size() == 1 && context.inObject()) {
            var name = parser.currentName();
            if (members.size() < MOST_MEMBERS) {
                members.put(name, kindOf(token));
            }
            if (WANTED.contains(name) && token.isScalarValue()) {
                wanted.put(name, parser.getString());
            }
        }
        if (pointer.isPresent()
                && token == JsonToken.VALUE_STRING
                && here(parser).equals(pointer.get())) {
            found = Optional.of(parser.getString());
        }
    }

    private void token(JsonParser parser, JsonToken token) {
        if (token.isStructStart()) {
            tokens.giveUp();
        } else if (token == JsonToken.VALUE_STRING || parser.getString().length() >= Secrets.MIN_LENGTH) {
            tokens.member(parser.getString());
        }
    }

    private static String here(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static String kindOf(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            default -> token.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The kind of value; {@code none} if it is not JSON. */
    String kind() {
        return kind;
    }

    /** Whether we stopped reading at our own bounds. */
    boolean beyondBounds() {
        return faults.contains(TOO_DEEP) || faults.contains(TOO_LONG);
    }

    Set<String> faults() {
        return faults;
    }

    /** The first members of a top-level object, name to kind. */
    Map<String, String> members() {
        return members;
    }

    /** The value of a top-level member that OAuth 2.0 knows, as far as the text could be read. */
    Optional<String> member(String name) {
        return Optional.ofNullable(wanted.get(name));
    }

    /** The values of members, at any depth, that are named as tokens. */
    TokenValues tokens() {
        return tokens;
    }

    /** The string that the pointer points to. */
    Optional<String> found() {
        return found;
    }
}
