package vn.lgsp.check.probe.scripted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Keys and certificates made by the JDK's keytool, once for all tests. */
public final class TestKeys {
    public static final String PASSWORD = "changeit-test";
    private static final TestKeys SHARED = new TestKeys();

    private final Path file;
    private final KeyStore store;

    private TestKeys() {
        try {
            file = Files.createTempDirectory("lgsp-check-keys").resolve("keys.p12");
            file.toFile().deleteOnExit();
            make("ca", "CN=Test CA", "-ext", "bc:c");
            make("good", "CN=good", "-signer", "ca", "-ext", "san=dns:localhost,ip:127.0.0.1");
            make("other-host", "CN=localhost", "-signer", "ca", "-ext", "san=dns:elsewhere.example");
            make("no-names", "CN=localhost", "-signer", "ca");
            make(
                    "old",
                    "CN=old",
                    "-signer",
                    "ca",
                    "-ext",
                    "san=dns:localhost",
                    "-startdate",
                    "-30d",
                    "-validity",
                    "10");
            make("self-signed", "CN=self", "-ext", "san=dns:localhost");
            make(
                    "pointing",
                    "CN=p",
                    "-signer",
                    "ca",
                    "-ext",
                    "san=dns:localhost",
                    "-ext",
                    "aia=caIssuers:uri:http://ca.invalid/ca.cer");
            make("client", "CN=client", "-signer", "ca");
            store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, PASSWORD.toCharArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static TestKeys shared() {
        return SHARED;
    }

    private void make(String alias, String subject, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-dname",
                subject,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD));
        if (!List.of(more).contains("-validity")) {
            command.addAll(List.of("-validity", "60"));
        }
        command.addAll(List.of(more));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public X509Certificate ca() {
        return certificate("ca");
    }

    public X509Certificate certificate(String alias) {
        try {
            return (X509Certificate) store.getCertificate(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A server's context that sends the whole chain of that entry, and trusts the CA for clients. */
    public SSLContext server(String alias) {
        return server(alias, Integer.MAX_VALUE);
    }

    /** The same with only the first certificates of the chain. */
    public SSLContext server(String alias, int sent) {
        try {
            var key = (PrivateKey) store.getKey(alias, PASSWORD.toCharArray());
            var chain = store.getCertificateChain(alias);
            var one = KeyStore.getInstance("PKCS12");
            one.load(null, null);
            one.setKeyEntry(alias, key, PASSWORD.toCharArray(), part(chain, sent));
            var keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(one, PASSWORD.toCharArray());
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

    private static Certificate[] part(Certificate[] chain, int sent) {
        return Arrays.copyOf(chain, Math.min(chain.length, sent));
    }

    /** A PKCS#12 file with the client's key alone. */
    public Path clientStore() {
        try {
            var one = KeyStore.getInstance("PKCS12");
            one.load(null, null);
            var password = PASSWORD.toCharArray();
            one.setKeyEntry("client", store.getKey("client", password), password, store.getCertificateChain("client"));
            var path = Files.createTempFile("lgsp-check-client", ".p12");
            path.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(path)) {
                one.store(out, password);
            }
            return path;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
