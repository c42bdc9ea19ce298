package vn.lgsp.check.probe.tls;

import java.util.stream.IntStream;

/** Cipher suites by their numbers in the IANA registry, in the groups that our questions are made of. */
final class Suites {
    /** Ephemeral key exchange with authentication, AEAD and CBC, down to 3DES and RC4. */
    private static final int[] FORWARD_SECRET = {
        0xC02B, 0xC02F, 0xC02C, 0xC030, 0xCCA9, 0xCCA8, 0xCCAA, 0xC0AC, 0xC0AD, 0xC0AE, 0xC0AF, 0xC09E, 0xC09F, 0xC0A2,
        0xC0A3, 0x009E, 0x009F, 0x00A2, 0x00A3, 0xC05C, 0xC05D, 0xC060, 0xC061, 0xC052, 0xC053, 0xC023, 0xC024, 0xC027,
        0xC028, 0x0067, 0x006B, 0x0040, 0x006A, 0xC072, 0xC073, 0xC076, 0xC077, 0x00BE, 0x00C4, 0xC009, 0xC00A, 0xC013,
        0xC014, 0x0033, 0x0039, 0x0032, 0x0038, 0x0045, 0x0088, 0x0044, 0x0087, 0x009A, 0x0099, 0xC008, 0xC012, 0x0016,
        0x0013, 0xC007, 0xC011,
    };

    /** Key transport by RSA and static Diffie-Hellman, TLS 1.2 only. */
    private static final int[] STATIC_12 = {
        0x009C, 0x009D, 0xC09C, 0xC09D, 0xC0A0, 0xC0A1, 0x003C, 0x003D, 0x00BA, 0x00C0, 0xC02D, 0xC02E, 0xC031, 0xC032,
        0xC025, 0xC026, 0xC029, 0xC02A, 0xC050, 0xC051,
    };

    /** The same since SSL 3, to the weakest that anybody ever spoke. */
    private static final int[] STATIC_OLD = {
        0x002F, 0x0035, 0x0041, 0x0084, 0x0096, 0x000A, 0xC003, 0xC00D, 0xC004, 0xC005, 0xC00E, 0xC00F, 0x0005, 0x0004,
        0x0007, 0x0009, 0x0015, 0x0012,
    };

    private static final int[] WITHOUT_EPHEMERAL_OLD = {
        0x0014, 0x0011, 0x0008, 0x0006, 0x0003, 0x0034, 0x003A, 0x001B, 0x0018, 0xC018, 0xC019, 0x0002, 0x0001
    };

    private static final int[] TRIPLE_DES = {0xC008, 0xC012, 0x0016, 0x0013, 0x000A, 0x0010, 0x000D, 0xC00D, 0xC003};

    private static final int[] TLS13 = {0x1301, 0x1302, 0x1303, 0x1304, 0x1305};

    private static final int NEW_IN_12 = 39;

    private Suites() {}

    /** What is offered with that question. */
    static int[] of(Hello hello) {
        return switch (hello) {
            case SSL3, TLS10, TLS11 -> old();
            case TLS12 -> join(FORWARD_SECRET, STATIC_12, STATIC_OLD);
            case TLS13 -> TLS13.clone();
            case TLS12_TRIPLE_DES -> TRIPLE_DES.clone();
            case TLS12_FORWARD_SECRET -> FORWARD_SECRET.clone();
        };
    }

    /** What any server of today finds something in. */
    static int[] modern() {
        return join(TLS13, FORWARD_SECRET, STATIC_12, STATIC_OLD);
    }

    private static int[] old() {
        var ephemeral = IntStream.of(FORWARD_SECRET).skip(NEW_IN_12).toArray();
        return join(ephemeral, STATIC_OLD, WITHOUT_EPHEMERAL_OLD);
    }

    private static int[] join(int[]... groups) {
        return IntStream.range(0, groups.length)
                .flatMap(i -> IntStream.of(groups[i]))
                .toArray();
    }
}
