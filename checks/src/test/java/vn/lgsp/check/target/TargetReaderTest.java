package vn.lgsp.check.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lgsp.check.record.Secret;
import vn.lgsp.check.record.Secrets;

class TargetReaderTest {
    @TempDir
    static Path folder;

    private final Secrets secrets = new Secrets();

    @BeforeAll
    static void files() throws IOException, InterruptedException {
        Samples.writeFiles(folder);
    }

    @Test
    void everyPartIsRead() {
        Target target = read(Samples.FULL);

        assertThat(target.agency()).isEqualTo(new Agency("H26.01", "Sở Thông tin # 1"));
        assertThat(target.endpoints())
                .isEqualTo(Map.of(
                        Role.TOKEN, URI.create("https://lgsp.example.vn:8443/token"),
                        Role.API, URI.create("https://lgsp.example.vn:8443/api"),
                        Role.PLAIN, URI.create("http://lgsp.example.vn:8080")));
        assertThat(target.declares()).containsExactly("https", "oauth2-client-credentials");
        assertThat(target.facts())
                .isEqualTo(Map.of("security-level", "3", "security-approved", "2026-09-01", "network", "tslcd"));
        assertThat(target.services().keySet()).containsExactly("dossier", "catalog");
        assertThat(target.echoService())
                .contains(new Service("dossier", "/dossier/1.0/search", Optional.of("name"), Optional.of("/query")));
        assertThat(target.timeouts())
                .isEqualTo(new Timeouts(
                        Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofMinutes(1)));
        assertThat(target.politeness()).isEqualTo(new Politeness(2, 1.5));
        Proxy proxy = target.proxy().orElseThrow();
        assertThat(proxy.host()).isEqualTo("proxy.example.vn");
        assertThat(proxy.port()).isEqualTo(3128);
        assertThat(proxy.except()).containsExactly("localhost", ".gov.vn");
    }

    @Test
    void whatIsNotWrittenHasItsDefault() {
        Target target = read(Samples.MINIMAL);

        assertThat(target.timeouts()).isEqualTo(Timeouts.DEFAULT);
        assertThat(target.politeness()).isEqualTo(Politeness.DEFAULT);
        assertThat(target.credentials()).isEmpty();
        assertThat(target.proxy()).isEmpty();
        assertThat(target.trust().roots()).isEmpty();
    }

    @Test
    void credentialsAreSecretsFromThenOn() {
        Target target = read(Samples.FULL);

        Credential main = target.credential(Credential.MAIN).orElseThrow();
        assertThat(main.login()).isEqualTo(Credential.Login.FORM);
        assertThat(main.clientSecret().map(Secret::reveal)).contains(Samples.SECRET);
        Credential other = target.credential(Credential.OTHER_APPLICATION).orElseThrow();
        assertThat(other.clientSecret().map(Secret::reveal)).contains("secret-from-a-file");
        assertThat(other.clientId().map(Secret::reveal)).contains("other");
        assertThat(other.login()).isEqualTo(Credential.Login.BASIC);
        assertThat(other.notGranted()).contains("dossier");
        assertThat(secrets.redact(Samples.SECRET + " demo-application other secret-from-a-file proxy-password-1"))
                .isEqualTo("«main.client-secret» «main.client-id» other «other-application.client-secret»"
                        + " «proxy.password»");
    }

    @Test
    void trustIsLoaded() {
        Target target = read(Samples.MINIMAL + """
                trust: {roots: [ca.pem], client-store: client.p12, client-store-password: "${env:STORE_PASSWORD}"}
                """);

        assertThat(target.trust().roots()).hasSize(1);
        assertThat(target.trust().clientStore()).contains(folder.resolve("client.p12"));
        assertThat(target.trust().clientStorePassword().map(Secret::reveal)).contains(Samples.STORE_PASSWORD);
    }

    @Test
    void aFileIsReadFromItsFolder() throws IOException {
        Path file = folder.resolve("lgsp.yaml");
        Files.writeString(file, "\uFEFF" + Samples.FULL.replace("\n", "\r\n"));

        assertThat(TargetReader.read(file, Samples.environment(), secrets).endpoints())
                .hasSize(3);
    }

    @Test
    void whatIsWrittenKeepsItsLinesAndLosesCommentsAndSecrets() {
        String written = read(Samples.FULL).written();

        assertThat(written)
                .doesNotContain("old-password-in-comment", "the agency", "demo-application", Samples.SECRET)
                .contains(
                        "name: \"Sở Thông tin # 1\"",
                        "client-id: «main.client-id», client-secret: \"${env:LGSP_SECRET}\"")
                .contains("client-id: «other-application.client-id»\n", "${file:secret.txt}");
        assertThat(written.lines().count()).isEqualTo(Samples.FULL.lines().count());
        assertThat(written.lines().toList().get(4)).isEqualTo("  api: https://lgsp.example.vn:8443/api");
    }

    @Test
    void aRecordGivesTheSameTargetWithoutItsSecrets() {
        Target target = read(Samples.FULL + "trust: {roots: [ca.pem]}\n");

        Target again = TargetReader.fromRecord(target.written());

        assertThat(again.written()).isEqualTo(target.written());
        assertThat(again.agency()).isEqualTo(target.agency());
        assertThat(again.endpoints()).isEqualTo(target.endpoints());
        assertThat(again.declares()).isEqualTo(target.declares());
        assertThat(again.facts()).isEqualTo(target.facts());
        assertThat(again.services()).isEqualTo(target.services());
        assertThat(again.trust().roots()).isEmpty();
        assertThat(again.credentials().keySet()).isEqualTo(target.credentials().keySet());
        Credential other = again.credential(Credential.OTHER_APPLICATION).orElseThrow();
        assertThat(other.clientId()).isEmpty();
        assertThat(other.clientSecret()).isEmpty();
        assertThat(other.notGranted()).contains("dossier");
    }

    @Test
    void aRecordIsReadWhereASecretStoodInAnAddress() {
        Target target = read(Samples.FULL.replace("https://lgsp.example.vn", "https://demo-application.example.vn"));

        assertThat(target.endpoint(Role.API)).contains(URI.create("https://demo-application.example.vn:8443/api"));
        assertThat(target.written()).doesNotContain("demo-application");
        assertThat(TargetReader.fromRecord(target.written()).endpoint(Role.API))
                .contains(URI.create("https://redacted.example.vn:8443/api"));
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
        assertThatThrownBy(() -> read("""
                agency: {code: h26}
                endpoint: {}
                timeouts: {name: 3}
                """)).isInstanceOfSatisfying(TargetException.class, e -> {
            assertThat(e.problems())
                    .extracting(Problem::key)
                    .containsExactly(
                            "missing-key", "missing-key", "bad-agency-code", "unknown-key-nearest", "not-a-duration");
            assertThat(e.problems()).extracting(Problem::line).containsExactly(1, 1, 1, 2, 3);
        });
    }

    @Test
    void theVocabularyIsThatOfTheCatalogue() throws IOException {
        String catalogue = Files.readString(Path.of("src/main/standard/catalogue.yaml"));

        assertThat(catalogue)
                .contains("facts: " + Vocabulary.FACTS)
                .contains("capabilities: " + Vocabulary.CAPABILITIES);
    }

    private Target read(String text) {
        return TargetReader.read(text, "lgsp.yaml", folder, Samples.environment(), secrets);
    }
}
