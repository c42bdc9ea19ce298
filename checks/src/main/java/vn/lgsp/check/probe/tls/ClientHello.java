package vn.lgsp.check.probe.tls;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.function.Consumer;

/** Writes a ClientHello as bytes of one TLS record (RFC 5246 section 7.4.1.2, RFC 8446 section 4.1.2, RFC 6101). */
final class ClientHello {
    private static final int SSL3 = 0x0300;
    private static final int TLS12 = 0x0303;
    private static final int TLS13 = 0x0304;
    private static final int EMPTY_RENEGOTIATION_INFO = 0x00FF;
    /** x25519, secp256r1, secp384r1, secp521r1, x448, ffdhe2048, ffdhe3072. */
    private static final int[] GROUPS = {0x001D, 0x0017, 0x0018, 0x0019, 0x001E, 0x0100, 0x0101};
    /** ECDSA, RSA-PSS, EdDSA and RSA with SHA-2, then SHA-1 and DSA. */
    private static final int[] SIGNATURES = {
        0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0807, 0x0808, 0x0809, 0x080A, 0x080B, 0x0401, 0x0501, 0x0601,
        0x0203, 0x0201, 0x0402, 0x0202,
    };

    private static final SecureRandom RANDOM = new SecureRandom();

    private final int version;
    private final int[] suites;
    private final int[] supportedVersions;
    private final String host;

    private ClientHello(int version, int[] suites, int[] supportedVersions, String host) {
        this.version = version;
        this.suites = suites;
        this.supportedVersions = supportedVersions;
        this.host = host;
    }

    /** The record for a question to a host. */
    static byte[] of(Hello hello, String host) {
        var suites = Suites.of(hello);
        return switch (hello) {
            case SSL3 -> new ClientHello(SSL3, suites, new int[0], host).record();
            case TLS10 -> new ClientHello(0x0301, suites, new int[0], host).record();
            case TLS11 -> new ClientHello(0x0302, suites, new int[0], host).record();
            case TLS12, TLS12_TRIPLE_DES, TLS12_FORWARD_SECRET ->
                new ClientHello(TLS12, suites, new int[0], host).record();
            case TLS13 -> new ClientHello(TLS12, suites, new int[] {TLS13}, host).record();
        };
    }

    /** A hello that every server of today can answer. */
    static byte[] modern(String host) {
        return new ClientHello(TLS12, Suites.modern(), new int[] {TLS13, TLS12}, host).record();
    }

    private byte[] record() {
        var body = new ByteArrayOutputStream();
        two(body, version);
        body.writeBytes(random());
        block(body, 1, b -> {
            if (supportedVersions.length > 0) {
                b.writeBytes(random());
            }
        });
        block(body, 2, b -> {
            list(b, suites);
            two(b, EMPTY_RENEGOTIATION_INFO);
        });
        block(body, 1, b -> b.write(0));
        if (version != SSL3) {
            block(body, 2, this::extensions);
        }
        var handshake = new ByteArrayOutputStream();
        handshake.write(1);
        block(handshake, 3, b -> b.writeBytes(body.toByteArray()));
        var record = new ByteArrayOutputStream();
        record.write(22);
        two(record, Math.min(version, 0x0301));
        block(record, 2, b -> b.writeBytes(handshake.toByteArray()));
        return record.toByteArray();
    }

    private void extensions(ByteArrayOutputStream out) {
        if (!HostNames.numeric(host)) {
            extension(
                    out,
                    0,
                    name -> block(name, 2, entry -> {
                        entry.write(0);
                        block(entry, 2, b -> b.writeBytes(host.getBytes(StandardCharsets.US_ASCII)));
                    }));
        }
        extension(out, 10, b -> block(b, 2, groups -> list(groups, GROUPS)));
        extension(out, 11, b -> block(b, 1, formats -> formats.write(0)));
        if (version == TLS12) {
            extension(out, 13, b -> block(b, 2, algorithms -> list(algorithms, SIGNATURES)));
        }
        extension(out, 23, b -> {});
        if (supportedVersions.length > 0) {
            extension(out, 43, b -> block(b, 1, versions -> list(versions, supportedVersions)));
            extension(out, 45, b -> block(b, 1, modes -> modes.write(1)));
            extension(out, 51, b -> two(b, 0));
        }
    }

    private static void extension(ByteArrayOutputStream out, int type, Consumer<ByteArrayOutputStream> content) {
        two(out, type);
        block(out, 2, content);
    }

    /** Content with its length before it, in so many bytes. */
    private static void block(ByteArrayOutputStream out, int lengthBytes, Consumer<ByteArrayOutputStream> content) {
        var bytes = new ByteArrayOutputStream();
        content.accept(bytes);
        for (var shift = 8 * (lengthBytes - 1); shift >= 0; shift -= 8) {
            out.write(bytes.size() >> shift);
        }
        out.writeBytes(bytes.toByteArray());
    }

    private static void list(ByteArrayOutputStream out, int[] values) {
        for (var value : values) {
            two(out, value);
        }
    }

    private static void two(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }

    private static byte[] random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
