package vn.lgsp.check.probe.tls;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509TrustManager;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.record.Secret;
import vn.lgsp.check.target.Trust;

/** Whom a target's clients trust and who they say they are, as JSSE wants it. Loaded when first needed, once a run. */
public final class Trusted {
    private final Trust trust;
    private final Set<Socket> asked = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private Optional<SSLContext> validating = Optional.empty();
    private List<X509Certificate> roots = List.of();

    private Trusted(Trust trust) {
        this.trust = trust;
    }

    /** That of a run. */
    public static Trusted of(ProbeContext context) {
        return context.part(Trusted.class, c -> new Trusted(c.target().trust()));
    }

    /** A context that accepts nobody but whom the target's trust roots vouch for. One a run, so sessions resume. */
    public synchronized SSLContext validating() throws Failure {
        if (validating.isEmpty()) {
            validating = Optional.of(context(trustManagers()));
        }
        return validating.get();
    }

    /** A context of its own with other trust managers, for questions that carry no credential. */
    SSLContext context(TrustManager... trustManagers) throws Failure {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {clientKey()}, trustManagers, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The trust roots: those that the target names, otherwise those of this Java. */
    synchronized List<X509Certificate> roots() {
        if (roots.isEmpty()) {
            roots = trust.roots().isEmpty() ? ofThisJava() : trust.roots();
        }
        return roots;
    }

    /** Whether the server asked for a client certificate on that socket. */
    boolean wantedClientCertificate(Socket socket) {
        return asked.contains(socket);
    }

    /** Whether the target describes a client certificate of ours. */
    boolean hasClientCertificate() {
        return trust.clientStore().isPresent();
    }

    private List<X509Certificate> ofThisJava() {
        for (var manager : trustManagers()) {
            if (manager instanceof X509TrustManager x509) {
                return List.of(x509.getAcceptedIssuers());
            }
        }
        return List.of();
    }

    private TrustManager[] trustManagers() {
        try {
            var factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(namedRoots());
            return factory.getTrustManagers();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("NullAway") // null is JSSE's word for the roots of this Java
    private KeyStore namedRoots() {
        return trust.roots().isEmpty() ? null : store(trust.roots());
    }

    private static KeyStore store(List<X509Certificate> certificates) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (var i = 0; i < certificates.size(); i++) {
                store.setCertificateEntry("root-" + i, certificates.get(i));
            }
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyManager clientKey() throws Failure {
        try {
            var password =
                    trust.clientStorePassword().map(Secret::reveal).orElse("").toCharArray();
            var store = KeyStore.getInstance("PKCS12");
            if (trust.clientStore().isEmpty()) {
                store.load(null, null);
            } else {
                try (var bytes = Files.newInputStream(trust.clientStore().get())) {
                    store.load(bytes, password);
                }
            }
            var factory = KeyManagerFactory.getInstance("PKIX");
            factory.init(store, password);
            return new NotingKeys((X509ExtendedKeyManager) factory.getKeyManagers()[0], asked);
        } catch (GeneralSecurityException | IOException e) {
            throw new Failure(TroubleCode.TLS_CLIENT_STORE, String.valueOf(e.getMessage()));
        }
    }
}
