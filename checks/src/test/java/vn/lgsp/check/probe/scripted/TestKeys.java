package vn.lgsp.check.probe.scripted;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Keys and certificates for the tests, made once in memory: a CA, and good and bad servers of it. */
public final class TestKeys {
    public static final String PASSWORD = "changeit-test";

    private static final Duration DAY = Duration.ofDays(1);
    private static final TestKeys SHARED = new TestKeys();

    private final Map<String, Entry> entries = new HashMap<>();

    private record Entry(KeyPair keys, List<X509Certificate> chain) {}

    private TestKeys() {
        var since = Instant.now().minus(DAY);
        var until = since.plus(DAY.multipliedBy(60));
        var localhost = names("localhost");
        make("ca", "ca", since, until, extension("2.5.29.19", Der.sequence(Der.yes())));
        make("good", "ca", since, until, localhost);
        make("other-host", "ca", since, until, names("elsewhere.example"));
        make("no-names", "ca", since, until, new byte[0]);
        make("old", "ca", since.minus(DAY.multipliedBy(20)), since.minus(DAY), localhost);
        make("self-signed", "self-signed", since, until, localhost);
        make("pointing", "ca", since, until, join(localhost, issuersAt("http://ca.invalid/ca.cer")));
        make("client", "ca", since, until, new byte[0]);
    }

    public static TestKeys shared() {
        return SHARED;
    }

    public X509Certificate ca() {
        return certificate("ca");
    }

    public X509Certificate certificate(String name) {
        return entry(name).chain.get(0);
    }

    /** A server's context that sends the whole chain of that entry, and trusts the CA for clients. */
    public SSLContext server(String name) {
        return server(name, Integer.MAX_VALUE);
    }

    /** The same with only the first certificates of the chain. */
    public SSLContext server(String name, int sent) {
        try {
            var keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(store(name, sent), PASSWORD.toCharArray());
            var roots = KeyStore.getInstance("PKCS12");
            roots.load(null, null);
            roots.setCertificateEntry("ca", ca());
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(roots);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A PKCS#12 file with the client's key alone. */
    public Path clientStore() {
        try {
            var path = Files.createTempFile("lgsp-check-client", ".p12");
            path.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(path)) {
                store("client", Integer.MAX_VALUE).store(out, PASSWORD.toCharArray());
            }
            return path;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Entry entry(String name) {
        return Optional.ofNullable(entries.get(name)).orElseThrow();
    }

    private KeyStore store(String name, int sent) throws GeneralSecurityException, IOException {
        var chain = entry(name).chain.stream().limit(sent).toArray(Certificate[]::new);
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(name, entry(name).keys.getPrivate(), PASSWORD.toCharArray(), chain);
        return store;
    }

    private void make(String name, String issuer, Instant since, Instant until, byte[] extensions) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var keys = generator.generateKeyPair();
            var signer = name.equals(issuer) ? keys : entry(issuer).keys;
            var algorithm = Der.sequence(Der.identifier("1.2.840.10045.4.3.2"));
            var content = Der.sequence(
                    Der.value(0xa0, Der.number(2)),
                    Der.number(1 + entries.size()),
                    algorithm,
                    named(issuer),
                    Der.sequence(Der.time(since), Der.time(until)),
                    named(name),
                    keys.getPublic().getEncoded(),
                    extensions.length == 0 ? extensions : Der.value(0xa3, Der.sequence(extensions)));
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(signer.getPrivate());
            signature.update(content);
            var whole = Der.sequence(content, algorithm, Der.bits(signature.sign()));
            var certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
            var chain = name.equals(issuer)
                    ? List.of(certificate)
                    : List.of(certificate, entry(issuer).chain.get(0));
            entries.put(name, new Entry(keys, chain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] named(String name) {
        return Der.sequence(Der.value(0x31, Der.sequence(Der.identifier("2.5.4.3"), Der.text(0x0c, name))));
    }

    private static byte[] extension(String identifier, byte[] value) {
        return Der.sequence(Der.identifier(identifier), Der.octets(value));
    }

    private static byte[] names(String dns) {
        var address = Der.value(0x87, InetAddress.getLoopbackAddress().getAddress());
        return extension("2.5.29.17", Der.sequence(Der.text(0x82, dns), address));
    }

    private static byte[] issuersAt(String uri) {
        var place = Der.sequence(Der.identifier("1.3.6.1.5.5.7.48.2"), Der.text(0x86, uri));
        return extension("1.3.6.1.5.5.7.1.1", Der.sequence(place));
    }

    private static byte[] join(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
