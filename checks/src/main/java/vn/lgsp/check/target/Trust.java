package vn.lgsp.check.target;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import vn.lgsp.check.record.Secret;

/**
 * Whom we trust, and who we say we are.
 *
 * @param roots named trust roots; empty means those of this Java
 * @param named whether the target names roots, also where they are not loaded (replay)
 * @param clientStore PKCS#12 with the client certificate for mutual TLS
 * @param clientStorePassword of that store
 */
public record Trust(
        List<X509Certificate> roots, boolean named, Optional<Path> clientStore, Optional<Secret> clientStorePassword) {

    public Trust {
        roots = List.copyOf(roots);
    }

    /** Trust in the roots that are loaded. */
    public Trust(List<X509Certificate> roots, Optional<Path> clientStore, Optional<Secret> clientStorePassword) {
        this(roots, !roots.isEmpty(), clientStore, clientStorePassword);
    }
}
