package vn.lgsp.check.target;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Descriptions, variables and files that the tests of this package share. */
final class Samples {
    static final String SECRET = "correct-horse-battery";
    static final String STORE_PASSWORD = "store-password-1";

    static final String MINIMAL = """
            agency: {code: H26, name: Sở Thông tin}
            endpoints:
              token: https://lgsp.example.vn:8443/token
              api: https://lgsp.example.vn:8443/api
            """;

    static final String FULL = """
            # Mô tả hệ thống: mật khẩu cũ là old-password-in-comment
            agency: {code: H26.01, name: "Sở Thông tin # 1"} # the agency
            endpoints:
              token: https://lgsp.example.vn:8443/token
              api: https://lgsp.example.vn:8443/api
              plain: http://lgsp.example.vn:8080
            declares: [https, oauth2-client-credentials]
            facts:
              security-level: 3
              security-approved: 2026-09-01
              network: tslcd
            services:
              dossier: {path: /dossier/1.0/search, echo-parameter: name, echo-pointer: /query}
              catalog:
                path: /catalog/1.0/categories
            credentials:
              main: {client-id: demo-application, client-secret: "${env:LGSP_SECRET}", login: form}
              other-application:
                client-id: other
                client-secret: ${file:secret.txt} # in a file
                not-granted: dossier
            proxy: {url: "http://proxy.example.vn:3128", user: "${env:PROXY_USER}", password: "${env:PROXY_PASSWORD}", except: [localhost, .gov.vn]}
            timeouts: {name: 500ms, connect: 2s, answer: 1m}
            politeness: {connections: 2, rate: 1.5}
            """;

    private static final Map<String, String> VARIABLES = Map.of(
            "LGSP_SECRET", SECRET,
            "LGSP_ID", "demo-application",
            "PROXY_USER", "proxy-user",
            "PROXY_PASSWORD", "proxy-password-1",
            "STORE_PASSWORD", STORE_PASSWORD,
            "WRONG_PASSWORD", "another-password",
            "SHORT", "seven77",
            "EMPTY", "",
            "LINES", "first-line\nsecond-line");

    private Samples() {}

    static Function<String, Optional<String>> environment() {
        return name -> Optional.ofNullable(VARIABLES.get(name));
    }

    /** Makes the files that descriptions name, those with faults included. */
    static void writeFiles(Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("secret.txt"), "secret-from-a-file\r\n");
        Files.writeString(folder.resolve("empty.txt"), "\n");
        Files.write(folder.resolve("latin1.txt"), "mật khẩu é".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("large.bin"), new byte[2 * 1024 * 1024]);
        Files.createDirectories(folder.resolve("folder"));
        Files.writeString(folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        Files.writeString(
                folder.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        Files.writeString(folder.resolve("text.pem"), "hello\n");
        keytool(folder, "-genkeypair", "-keyalg", "EC", "-dname", "CN=client", "-keystore", "client.p12");
        keytool(folder, "-exportcert", "-rfc", "-file", "ca.pem", "-keystore", "client.p12");
        keytool(folder, "-importcert", "-noprompt", "-file", "ca.pem", "-keystore", "certificates-only.p12");
    }

    private static void keytool(Path folder, String... args) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), args[0]));
        command.addAll(List.of(args).subList(1, args.length));
        command.addAll(List.of("-alias", "one", "-storetype", "PKCS12", "-storepass", STORE_PASSWORD));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("keytool.log")));
        }
    }
}
