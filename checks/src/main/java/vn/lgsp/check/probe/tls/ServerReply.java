package vn.lgsp.check.probe.tls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The first answer to a ClientHello, read within bounds. A HelloRetryRequest is a ServerHello too: it selects a version
 * and a suite.
 *
 * @param version as selected, {@code TLSv1.2} for example; empty without a ServerHello
 * @param suite as selected, four hex digits; empty without a ServerHello
 * @param said the name of the alert, or what came instead of TLS
 */
record ServerReply(Kind kind, String version, String suite, String said) {
    private static final int ALERT = 21;
    private static final int HANDSHAKE = 22;
    private static final int SERVER_HELLO = 2;
    private static final int SUPPORTED_VERSIONS = 43;
    private static final int MOST_RECORDS = 16;
    private static final int LONGEST_RECORD = 18 * 1024;
    private static final int LONGEST_HELLO = 64 * 1024;
    private static final int WARNING = 1;
    private static final int UNRECOGNIZED_NAME = 112;
    private static final Map<Integer, String> ALERTS = Map.ofEntries(
            Map.entry(0, "close_notify"),
            Map.entry(10, "unexpected_message"),
            Map.entry(20, "bad_record_mac"),
            Map.entry(22, "record_overflow"),
            Map.entry(40, "handshake_failure"),
            Map.entry(42, "bad_certificate"),
            Map.entry(47, "illegal_parameter"),
            Map.entry(49, "access_denied"),
            Map.entry(50, "decode_error"),
            Map.entry(70, "protocol_version"),
            Map.entry(71, "insufficient_security"),
            Map.entry(80, "internal_error"),
            Map.entry(86, "inappropriate_fallback"),
            Map.entry(90, "user_canceled"),
            Map.entry(109, "missing_extension"),
            Map.entry(110, "unsupported_extension"),
            Map.entry(112, "unrecognized_name"),
            Map.entry(116, "certificate_required"),
            Map.entry(120, "no_application_protocol"));

    /** What came. */
    enum Kind {
        SERVER_HELLO,
        ALERT,
        /** The end, before a whole message came. */
        CLOSED,
        /** Something that is not TLS, or breaks it. */
        OTHER
    }

    /** Reads records until the answer is clear. */
    static ServerReply read(InputStream in) throws IOException {
        var handshake = new ByteArrayOutputStream();
        for (var i = 0; i < MOST_RECORDS; i++) {
            var head = in.readNBytes(5);
            if (head.length == 0) {
                return closed();
            }
            if (!recordHead(head)) {
                return other(head, in);
            }
            var length = (head[3] & 0xff) << 8 | head[4] & 0xff;
            var content = in.readNBytes(length);
            if (content.length < length) {
                return closed();
            }
            if (head[0] == ALERT && !(length == 2 && content[0] == WARNING && content[1] == UNRECOGNIZED_NAME)) {
                return length == 2 ? alert(content[1] & 0xff) : broken("alert of " + length + " bytes");
            }
            if (head[0] == HANDSHAKE) {
                handshake.writeBytes(content);
                var whole = whole(handshake.toByteArray());
                if (whole.kind != Kind.CLOSED) {
                    return whole;
                }
            }
        }
        return broken("no ServerHello in " + MOST_RECORDS + " records");
    }

    private static boolean recordHead(byte[] head) {
        return head.length == 5
                && (head[0] == ALERT || head[0] == HANDSHAKE)
                && head[1] == 3
                && ((head[3] & 0xff) << 8 | head[4] & 0xff) <= LONGEST_RECORD;
    }

    /** The hello in these bytes; CLOSED as long as it is not whole. */
    private static ServerReply whole(byte[] bytes) {
        if (bytes.length < 4) {
            return closed();
        }
        var length = (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        if (bytes[0] != SERVER_HELLO || length > LONGEST_HELLO) {
            return broken("handshake message " + (bytes[0] & 0xff) + " of " + length + " bytes");
        }
        return bytes.length < 4 + length ? closed() : hello(ByteBuffer.wrap(bytes, 4, length));
    }

    private static ServerReply hello(ByteBuffer body) {
        try {
            var version = body.getShort() & 0xffff;
            body.position(body.position() + 32);
            var session = body.get() & 0xff;
            body.position(body.position() + session);
            var suite = body.getShort() & 0xffff;
            body.get();
            if (body.hasRemaining()) {
                version = supportedVersion(body, version);
            }
            return new ServerReply(Kind.SERVER_HELLO, name(version), String.format(Locale.ROOT, "%04x", suite), "");
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return broken("ServerHello that ends too early");
        }
    }

    private static int supportedVersion(ByteBuffer body, int otherwise) {
        var extensions = body.slice(body.position() + 2, body.getShort() & 0xffff);
        var version = otherwise;
        while (extensions.hasRemaining()) {
            var type = extensions.getShort() & 0xffff;
            var length = extensions.getShort() & 0xffff;
            if (type == SUPPORTED_VERSIONS && length == 2) {
                version = extensions.getShort() & 0xffff;
            } else {
                extensions.position(extensions.position() + length);
            }
        }
        return version;
    }

    private static String name(int version) {
        return switch (version) {
            case 0x0300 -> "SSLv3";
            case 0x0301 -> "TLSv1.0";
            case 0x0302 -> "TLSv1.1";
            case 0x0303 -> "TLSv1.2";
            case 0x0304 -> "TLSv1.3";
            default -> String.format(Locale.ROOT, "0x%04x", version);
        };
    }

    private static ServerReply other(byte[] head, InputStream in) throws IOException {
        var first = new ByteArrayOutputStream();
        first.writeBytes(head);
        first.writeBytes(in.readNBytes(Math.min(100, in.available())));
        return broken(
                first.toString(StandardCharsets.ISO_8859_1).lines().findFirst().orElse(""));
    }

    static ServerReply closed() {
        return new ServerReply(Kind.CLOSED, "", "", "");
    }

    private static ServerReply alert(int number) {
        return new ServerReply(Kind.ALERT, "", "", ALERTS.getOrDefault(number, "alert-" + number));
    }

    private static ServerReply broken(String what) {
        return new ServerReply(Kind.OTHER, "", "", what);
    }
}
