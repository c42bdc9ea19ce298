package vn.lgsp.check.target;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads files of a bounded size, and says in one word why it can't. */
final class BoundedFile {

    /** Why a file can't be used. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;
        private final transient Span where;

        Unusable(String reason, Span where) {
            super(reason);
            this.reason = reason;
            this.where = where;
        }

        String reason() {
            return reason;
        }

        /** Where in the file, or the file itself. */
        Span where() {
            return where;
        }
    }

    private BoundedFile() {}

    /** The path of a file as another file names it. */
    static Path resolve(Path folder, String name) throws Unusable {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new Unusable("missing", Span.FILE);
        }
    }

    static byte[] bytes(Path file, int limit) throws Unusable {
        if (Files.isDirectory(file)) {
            throw new Unusable("is-a-folder", Span.FILE);
        }
        if (!Files.exists(file)) {
            throw new Unusable("missing", Span.FILE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new Unusable("too-large", Span.FILE);
            }
            return bytes;
        } catch (IOException e) {
            throw new Unusable("unreadable", Span.FILE);
        }
    }

    /** The bytes as UTF-8 without its byte order mark. */
    static String text(byte[] bytes) throws Unusable {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed =
                StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
        String text = out.flip().toString();
        if (malformed) {
            throw new Unusable("not-utf8", endOf(text));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Span endOf(String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return new Span(line, last.codePointCount(0, last.length()) + 1, 0, 0);
    }
}
