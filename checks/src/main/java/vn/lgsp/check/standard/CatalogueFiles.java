package vn.lgsp.check.standard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of one catalogue; remembers which were read, for the digest. */
final class CatalogueFiles {

    /** Where the files come from: the content of a file of that relative name, if there is one. */
    interface Source {
        Optional<byte[]> open(String name) throws IOException;
    }

    private final Source source;
    private final Map<String, byte[]> read = new TreeMap<>();

    CatalogueFiles(Source source) {
        this.source = source;
    }

    Optional<Node> read(String name, Problems problems) {
        return bytes(name, problems).flatMap(bytes -> YamlReader.read(bytes, problems));
    }

    Optional<byte[]> bytes(String name, Problems problems) {
        try {
            Optional<byte[]> content = source.open(name);
            if (content.isEmpty()) {
                problems.add(0, "missing-file");
            }
            content.ifPresent(bytes -> read.put(name, bytes));
            return content;
        } catch (IOException e) {
            problems.add(0, "unreadable-file", "detail", e.toString());
            return Optional.empty();
        }
    }

    /** SHA-256, in hex, over name, length and content of each file that was read, in the order of the names. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            read.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(1 + Long.BYTES)
                        .put((byte) 0)
                        .putLong(content.length)
                        .flip());
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
