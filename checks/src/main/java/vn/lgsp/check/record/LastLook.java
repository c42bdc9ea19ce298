package vn.lgsp.check.record;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes secrets that became known late out of a finished record. It touches texts that came from outside and no word of
 * ours: an application may well be called {@code lgsp-check}, and the record must still be one.
 */
final class LastLook {
    /** The one place where names come from outside. */
    private static final String FOREIGN_NAMES = "members";

    /** What this program says itself, by record and member. */
    private static final Map<String, Set<String>> OURS = Map.ofEntries(
            Map.entry("RunRecord", Set.of("format", "planned")),
            Map.entry("Tool", Set.of("name", "version", "java")),
            Map.entry("Run", Set.of("id")),
            Map.entry("CatalogueUsed", Set.of("version", "digest", "profile", "requirements")),
            Map.entry("Settings", Set.of("evidence", "selection", "allowed")),
            Map.entry("Lack", Set.of("kind", "what")),
            Map.entry("FactVerdict", Set.of("fact", "because")),
            Map.entry("CheckVerdict", Set.of("check", "requirement", "because")),
            Map.entry("RequirementVerdict", Set.of("requirement", "checks")),
            Map.entry("Finding", Set.of("code")),
            Map.entry("Trouble", Set.of("code")),
            Map.entry("Waiver", Set.of("requirement", "check", "code")),
            Map.entry("Observed", Set.of("check")),
            Map.entry("NameObservation", Set.of("question")),
            Map.entry("ConnectObservation", Set.of("question")),
            Map.entry("HelloObservation", Set.of("question", "version", "suite", "alert")),
            Map.entry("HandshakeObservation", Set.of("question", "version", "suite")),
            Map.entry("CertificateSeen", Set.of("key", "signatureAlgorithm", "sha256")),
            Map.entry("HttpObservation", Set.of("question")),
            Map.entry("RequestSeen", Set.of("method")),
            Map.entry("AnswerSeen", Set.of("version", "echoes")),
            Map.entry("BodySeen", Set.of("json", "jsonFaults", "members", "echo")),
            Map.entry("TokenSeen", Set.of("handle", "form")));

    private final Secrets secrets;
    private final JsonMapper mapper;

    LastLook(Secrets secrets) {
        this.secrets = secrets;
        var texts = new SimpleModule().addSerializer(String.class, new Texts(secrets, false));
        this.mapper = RecordFile.MAPPER.rebuild().addModule(texts).build();
    }

    RunRecord at(RunRecord record) {
        JsonNode tree = mapper.valueToTree(record);
        names(tree, secrets);
        return RecordFile.MAPPER.treeToValue(tree, RunRecord.class);
    }

    static void names(JsonNode node, Secrets secrets) {
        if (node.get(FOREIGN_NAMES) instanceof ObjectNode members) {
            var clean = new TreeMap<String, JsonNode>();
            members.properties().forEach(e -> clean.put(secrets.redact(e.getKey()), e.getValue()));
            members.removeAll();
            members.setAll(clean);
            return;
        }
        node.forEach(child -> names(child, secrets));
    }

    /** Writes texts; where they stand decides whether they are looked at. */
    private static final class Texts extends ValueSerializer<String> {
        private final Secrets secrets;
        private final boolean ours;

        Texts(Secrets secrets, boolean ours) {
            this.secrets = secrets;
            this.ours = ours;
        }

        @Override
        public ValueSerializer<?> createContextual(SerializationContext context, BeanProperty property) {
            return property == null || property.getMember() == null
                    ? this
                    : new Texts(secrets, own(property.getMember().getDeclaringClass(), property.getName()));
        }

        private static boolean own(Class<?> record, String member) {
            return OURS.getOrDefault(record.getSimpleName(), Set.of()).contains(member);
        }

        @Override
        public void serialize(String text, JsonGenerator out, SerializationContext context) {
            out.writeString(ours ? text : secrets.redact(text));
        }
    }
}
