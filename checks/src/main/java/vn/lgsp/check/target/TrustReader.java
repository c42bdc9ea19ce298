package vn.lgsp.check.target;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.lgsp.check.record.Secret;

/** Reads trust roots and the client certificate, and proves that they can be used. */
final class TrustReader {
    private static final int MAX_FILE = 1024 * 1024;

    private final SecretReader secrets;
    private final Problems problems;

    TrustReader(SecretReader secrets, Problems problems) {
        this.secrets = secrets;
        this.problems = problems;
    }

    Trust read(Section section) {
        section.allow(Vocabulary.TRUST);
        List<X509Certificate> roots = new ArrayList<>();
        for (YamlNode.Scalar item : section.list("roots")) {
            bytes(item).ifPresent(bytes -> roots.addAll(certificates(item, bytes)));
        }
        Optional<YamlNode.Scalar> store = section.text("client-store");
        Optional<Secret> password = secrets.secret(section, "client-store-password");
        if (section.has("client-store")) {
            section.require("client-store-password");
        } else if (section.has("client-store-password")) {
            section.require("client-store");
        }
        if (store.isPresent() && password.isPresent()) {
            bytes(store.get()).ifPresent(bytes -> tryStore(section, store.get(), bytes, password.get()));
        }
        Optional<Path> path = secrets.resolves() ? store.flatMap(this::path) : Optional.empty();
        return new Trust(roots, section.has("roots"), path, password);
    }

    private Optional<Path> path(YamlNode.Scalar named) {
        try {
            return Optional.of(BoundedFile.resolve(secrets.folder(), named.value()));
        } catch (BoundedFile.Unusable e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> bytes(YamlNode.Scalar named) {
        if (!secrets.resolves()) {
            return Optional.empty();
        }
        try {
            return Optional.of(BoundedFile.bytes(BoundedFile.resolve(secrets.folder(), named.value()), MAX_FILE));
        } catch (BoundedFile.Unusable e) {
            problems.add(
                    named.span(),
                    "linked-file-" + e.reason(),
                    "path",
                    named.value(),
                    "limit",
                    MAX_FILE / 1024 + " KiB");
            return Optional.empty();
        }
    }

    private List<X509Certificate> certificates(YamlNode.Scalar named, byte[] bytes) {
        List<X509Certificate> found = new ArrayList<>();
        try {
            for (var certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes))) {
                found.add((X509Certificate) certificate);
            }
        } catch (CertificateException e) {
            boolean pem = new String(bytes, StandardCharsets.ISO_8859_1).contains("-----BEGIN");
            boolean certificate = new String(bytes, StandardCharsets.ISO_8859_1).contains("CERTIFICATE-----");
            String problem = pem && !certificate ? "no-certificate" : "bad-certificate";
            problems.add(named.span(), problem, "path", named.value());
            return List.of();
        }
        if (found.isEmpty()) {
            problems.add(named.span(), "no-certificate", "path", named.value());
        }
        return found;
    }

    private void tryStore(Section section, YamlNode.Scalar named, byte[] bytes, Secret password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), password.reveal().toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return;
                }
            }
            problems.add(named.span(), "store-without-key", "path", named.value());
        } catch (IOException e) {
            boolean wrong = e.getCause() instanceof UnrecoverableKeyException;
            Span where = wrong ? section.valueSpan("client-store-password") : named.span();
            problems.add(where, wrong ? "store-wrong-password" : "bad-store", "path", named.value());
        } catch (GeneralSecurityException e) {
            problems.add(named.span(), "bad-store", "path", named.value());
        }
    }
}
