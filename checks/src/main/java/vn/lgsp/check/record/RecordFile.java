package vn.lgsp.check.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes {@code result.json}. */
public final class RecordFile {
    private static final long LIMIT = 256L << 20;
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxDocumentLength(LIMIT)
                            .build())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private RecordFile() {}

    /** The record as JSON text, the same bytes for the same record. */
    public static String text(RunRecord record) {
        return MAPPER.writeValueAsString(record) + "\n";
    }

    /** One part of a record as JSON text, written as it stands in the whole. */
    public static String part(Object part) {
        return MAPPER.writeValueAsString(part);
    }

    /**
     * Writes a record whole or not at all.
     *
     * @param secrets taken out, once more, of every text that came from outside
     * @return the record as it was written, from which every other report must follow
     */
    public static RunRecord write(RunRecord record, Path file, Secrets secrets) throws IOException {
        var clean = new LastLook(secrets).at(record);
        var part = Files.createTempFile(file.toAbsolutePath().getParent(), ".result", ".part");
        try {
            Files.writeString(part, text(clean), StandardCharsets.UTF_8);
            move(part, file);
            return clean;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    /**
     * Reads a record.
     *
     * @throws RecordException if it is no record of ours, or one of a later version
     */
    public static RunRecord read(Path file) throws RecordException {
        try {
            var tree = MAPPER.readTree(file.toFile());
            check(tree);
            return MAPPER.treeToValue(tree, RunRecord.class);
        } catch (JacksonException e) {
            throw new RecordException("record.unreadable", e.getOriginalMessage(), e);
        }
    }

    private static void check(JsonNode tree) throws RecordException {
        if (!RunRecord.FORMAT.equals(tree.path("format").asString(""))) {
            throw new RecordException("record.not-ours", RunRecord.FORMAT);
        }
        int version = tree.path("formatVersion").asInt(0);
        if (version != RunRecord.FORMAT_VERSION) {
            throw new RecordException("record.newer", Integer.toString(version));
        }
    }
}
