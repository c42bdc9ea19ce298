package vn.lgsp.check.target;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the credentials of our own applications. */
final class CredentialReader {
    private final SecretReader secrets;
    private final Problems problems;

    CredentialReader(SecretReader secrets, Problems problems) {
        this.secrets = secrets;
        this.problems = problems;
    }

    Map<String, Credential> read(Section all, Collection<String> services) {
        all.allow(Vocabulary.CREDENTIALS);
        Map<String, Credential> credentials = new TreeMap<>();
        for (String name : Vocabulary.CREDENTIALS) {
            all.section(name).ifPresent(section -> credentials.put(name, credential(name, section, services)));
        }
        return credentials;
    }

    private Credential credential(String name, Section section, Collection<String> services) {
        boolean other = name.equals(Credential.OTHER_APPLICATION);
        section.allow(other ? Vocabulary.OTHER_CREDENTIAL : Vocabulary.CREDENTIAL)
                .require("client-id", "client-secret");
        var id = secrets.identifier(section, "client-id");
        var secret = secrets.secret(section, "client-secret");
        boolean form = section.choice("login", Vocabulary.LOGINS)
                .filter(Credential.Login.FORM.id()::equals)
                .isPresent();
        Optional<String> notGranted = other ? notGranted(section, services) : Optional.empty();
        return new Credential(name, id, secret, form ? Credential.Login.FORM : Credential.Login.BASIC, notGranted);
    }

    private Optional<String> notGranted(Section section, Collection<String> services) {
        Optional<YamlNode.Scalar> named = section.text("not-granted");
        if (named.isEmpty() || services.contains(named.get().value())) {
            return named.map(YamlNode.Scalar::value);
        }
        String problem = services.isEmpty() ? "no-services" : "unknown-service";
        problems.add(
                named.get().span(), problem, "key", section.key("not-granted"), "allowed", String.join(", ", services));
        return Optional.empty();
    }
}
