package vn.lgsp.check.probe.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.TroubleCode;

/**
 * The body of an answer as far as we read it.
 *
 * @param cut whether there was more than we read
 */
record Received(byte[] bytes, boolean cut) {
    static final int MOST = 1024 * 1024;

    /** Reads at most {@value #MOST} bytes; a gzip coding that nobody asked for is taken off within the same bound. */
    static Received of(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return new Received(new byte[0], false);
        }
        var raw = read(entity.getContent());
        var coding = Optional.ofNullable(response.getFirstHeader("Content-Encoding"))
                .map(Header::getValue)
                .map(v -> v.strip().toLowerCase(Locale.ROOT))
                .orElse("identity");
        return switch (coding) {
            case "identity", "" -> raw;
            case "gzip", "x-gzip" -> unzipped(raw);
            default -> throw new Failure(TroubleCode.HTTP_BAD_ENCODING, "Content-Encoding: " + coding);
        };
    }

    private static Received read(InputStream in) throws IOException {
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (kept.size() < MOST) {
            var n = in.read(buffer, 0, Math.min(buffer.length, MOST - kept.size()));
            if (n < 0) {
                return new Received(kept.toByteArray(), false);
            }
            kept.write(buffer, 0, n);
        }
        return new Received(kept.toByteArray(), in.read() >= 0);
    }

    private static Received unzipped(Received raw) throws Failure {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(raw.bytes))) {
            var plain = read(in);
            return new Received(plain.bytes, plain.cut || raw.cut);
        } catch (IOException e) {
            if (raw.cut) {
                return new Received(new byte[0], true);
            }
            throw new Failure(TroubleCode.HTTP_BAD_ENCODING, "gzip: " + e.getMessage());
        }
    }

    /** Whether it is strict UTF-8; the last character of a cut body may be cut too. */
    boolean utf8() {
        for (var end = bytes.length; end >= Math.max(0, bytes.length - (cut ? 3 : 0)); end--) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
                return true;
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return false;
    }

    /** As UTF-8, with U+FFFD for what is not. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
