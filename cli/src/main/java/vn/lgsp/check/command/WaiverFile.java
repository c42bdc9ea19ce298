package vn.lgsp.check.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.verdict.Waiver;

/** Reads the file of {@code --waivers}. Whatever is wrong with it is said with line and column. */
final class WaiverFile {
    private static final int LIMIT = 1 << 20;
    private static final Set<String> FIELDS =
            Set.of("requirement", "check", "code", "endpoint", "reason", "name", "expires");

    private final Catalogue catalogue;
    private final String name;

    /** One value and where it stands. */
    private record Value(String text, TokenStreamLocation at) {}

    /**
     * Prepares.
     *
     * @param typed the file as the user named it
     */
    WaiverFile(Catalogue catalogue, Path typed) {
        this.catalogue = catalogue;
        this.name = typed.toString();
    }

    List<Waiver> read(Path file) {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), bytes(file))) {
            return waivers(parser);
        } catch (JacksonException e) {
            throw problem(
                    e.getLocation(),
                    "waivers.not-yaml",
                    "detail",
                    e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LIMIT) {
                throw new UsageProblem("waivers.too-large", "file", name, "limit", "1 MiB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UsageProblem("waivers.unreadable", "file", name);
        }
    }

    private List<Waiver> waivers(JsonParser parser) {
        expect(parser, parser.nextToken(), JsonToken.START_OBJECT, "waivers.not-a-list");
        expect(parser, parser.nextToken(), JsonToken.PROPERTY_NAME, "waivers.not-a-list");
        if (!parser.currentName().equals("waivers")) {
            throw problem(parser.currentTokenLocation(), "waivers.not-a-list");
        }
        expect(parser, parser.nextToken(), JsonToken.START_ARRAY, "waivers.not-a-list");
        var all = new ArrayList<Waiver>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            expect(parser, token, JsonToken.START_OBJECT, "waivers.not-an-entry");
            all.add(waiver(parser));
        }
        expect(parser, parser.nextToken(), JsonToken.END_OBJECT, "waivers.not-a-list");
        return all;
    }

    private Waiver waiver(JsonParser parser) {
        var at = parser.currentTokenLocation();
        var fields = new LinkedHashMap<String, Value>();
        for (var token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            var field = parser.currentName();
            if (!FIELDS.contains(field)) {
                throw problem(parser.currentTokenLocation(), "waivers.unknown-field", "field", field);
            }
            if (!parser.nextToken().isScalarValue() || parser.getString().isBlank()) {
                throw problem(parser.currentTokenLocation(), "waivers.not-a-text", "field", field);
            }
            if (fields.put(field, new Value(parser.getString(), parser.currentTokenLocation())) != null) {
                throw problem(parser.currentTokenLocation(), "waivers.twice", "field", field);
            }
        }
        return waiver(fields, at);
    }

    private Waiver waiver(Map<String, Value> fields, TokenStreamLocation at) {
        var requirement = required(fields, "requirement", at);
        var known = catalogue.requirement(requirement.text()).filter(Requirement::tested);
        if (known.isEmpty()) {
            throw problem(requirement.at(), "waivers.unknown-requirement", "name", requirement.text());
        }
        optional(fields, "check")
                .filter(check -> !check.text().startsWith(requirement.text() + "."))
                .ifPresent(check -> {
                    throw problem(check.at(), "waivers.other-check", "check", check.text(), "name", requirement.text());
                });
        optional(fields, "code")
                .filter(code -> known.get().finding(code.text()).isEmpty())
                .ifPresent(code -> {
                    throw problem(code.at(), "waivers.unknown-code", "code", code.text(), "name", requirement.text());
                });
        return new Waiver(
                requirement.text(),
                optional(fields, "check").map(Value::text),
                optional(fields, "code").map(Value::text),
                optional(fields, "endpoint").map(Value::text),
                required(fields, "reason", at).text(),
                required(fields, "name", at).text(),
                date(required(fields, "expires", at)));
    }

    private LocalDate date(Value value) {
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeException e) {
            throw problem(value.at(), "waivers.not-a-date", "value", value.text());
        }
    }

    private Value required(Map<String, Value> fields, String field, TokenStreamLocation at) {
        return optional(fields, field).orElseThrow(() -> problem(at, "waivers.missing-field", "field", field));
    }

    private static Optional<Value> optional(Map<String, Value> fields, String field) {
        return Optional.ofNullable(fields.get(field));
    }

    private void expect(JsonParser parser, JsonToken seen, JsonToken wanted, String key) {
        if (seen != wanted) {
            throw problem(parser.currentTokenLocation(), key);
        }
    }

    private UsageProblem problem(TokenStreamLocation at, String key, String... namesAndValues) {
        var place = new ArrayList<>(List.of("place", name + ":" + at.getLineNr() + ":" + at.getColumnNr()));
        place.addAll(List.of(namesAndValues));
        return new UsageProblem(key, place.toArray(new String[0]));
    }
}
