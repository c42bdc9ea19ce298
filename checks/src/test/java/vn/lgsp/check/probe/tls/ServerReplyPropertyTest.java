package vn.lgsp.check.probe.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assertions;
import vn.lgsp.check.probe.tls.ServerReply.Kind;

/** Whatever bytes a server sends, the reader comes to an end and says what they are. */
class ServerReplyPropertyTest {

    private static ServerReply read(byte[] bytes) {
        try {
            return ServerReply.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            return Assertions.fail(e);
        }
    }

    private static byte[] hello(int version, int suite, byte[] session, byte[] extensions) {
        var body = new ByteArrayOutputStream();
        two(body, version);
        body.writeBytes(new byte[32]);
        body.write(session.length);
        body.writeBytes(session);
        two(body, suite);
        body.write(0);
        if (extensions.length > 0) {
            two(body, extensions.length);
            body.writeBytes(extensions);
        }
        var message = new ByteArrayOutputStream();
        message.write(2);
        message.write(0);
        two(message, body.size());
        message.writeBytes(body.toByteArray());
        return message.toByteArray();
    }

    private static byte[] record(int type, byte[] content) {
        var record = new ByteArrayOutputStream();
        record.write(type);
        two(record, 0x0303);
        two(record, content.length);
        record.writeBytes(content);
        return record.toByteArray();
    }

    private static void two(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }

    @Property
    void aServerHelloIsReadHoweverItIsCutIntoRecords(
            @ForAll @IntRange(min = 0x0300, max = 0x0303) int version,
            @ForAll @IntRange(max = 0xffff) int suite,
            @ForAll @Size(max = 32) byte[] session,
            @ForAll @IntRange(min = 6, max = 200) int piece) {
        var message = hello(version, suite, session, new byte[0]);
        var records = new ByteArrayOutputStream();
        for (var at = 0; at < message.length; at += piece) {
            records.writeBytes(record(22, Arrays.copyOfRange(message, at, Math.min(message.length, at + piece))));
        }
        var reply = read(records.toByteArray());
        assertThat(reply.kind()).isEqualTo(Kind.SERVER_HELLO);
        assertThat(reply.version()).isEqualTo(version == 0x0300 ? "SSLv3" : "TLSv1." + (version - 0x0301));
        assertThat(reply.suite()).isEqualTo(String.format(Locale.ROOT, "%04x", suite));
    }

    @Property
    void aServerHelloThatStopsEarlyIsNone(@ForAll @IntRange(max = 77) int length) {
        var whole = record(22, hello(0x0303, 0x1301, new byte[32], new byte[] {0, 43, 0, 2, 3, 4}));
        var reply = read(Arrays.copyOf(whole, length));
        assertThat(reply.kind()).isIn(Kind.CLOSED, Kind.OTHER);
    }

    @Property
    void supportedVersionsDecides(@ForAll @Size(max = 20) byte[] other) {
        var extensions = new ByteArrayOutputStream();
        two(extensions, 0x0033);
        two(extensions, other.length);
        extensions.writeBytes(other);
        extensions.writeBytes(new byte[] {0, 43, 0, 2, 3, 4});
        var reply = read(record(22, hello(0x0303, 0x1301, new byte[0], extensions.toByteArray())));
        assertThat(reply.version()).isEqualTo("TLSv1.3");
    }

    @Property
    void brokenLengthsInsideAreNamed(@ForAll @Size(max = 40) byte[] extensions) {
        assertThat(read(record(22, hello(0x0303, 1, new byte[0], extensions))).kind())
                .isIn(Kind.SERVER_HELLO, Kind.OTHER);
    }

    @Property
    void anyBytesComeToAnEnd(@ForAll @Size(max = 400) byte[] bytes) {
        assertThat(read(bytes).kind()).isNotNull();
        assertThat(read(record(22, bytes)).kind()).isNotNull();
        assertThat(read(record(21, bytes)).kind()).isNotNull();
    }

    @Property
    void alertsAreNamed(@ForAll byte description) {
        var reply = read(record(21, new byte[] {2, description}));
        assertThat(reply.kind()).isEqualTo(Kind.ALERT);
        assertThat(reply.said()).isNotEmpty();
    }
}
