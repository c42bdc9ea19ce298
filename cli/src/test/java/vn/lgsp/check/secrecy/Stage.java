package vn.lgsp.check.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lgsp.check.command.Main;
import vn.lgsp.check.command.Surroundings;
import vn.lgsp.check.pki.CertificateOrder;
import vn.lgsp.check.pki.TestPki;
import vn.lgsp.check.reference.Behaviour;
import vn.lgsp.check.reference.Options;
import vn.lgsp.check.reference.ReferenceLgsp;

/** A reference LGSP, a target description with marked secrets by reference, and a folder to run the program in. */
final class Stage implements AutoCloseable {
    private final Witness witness;
    private final ReferenceLgsp platform;
    private final Path inputs;
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private String description;

    private Stage(Path place, Witness witness, List<Behaviour> others, Options options, String loginBy) {
        this.witness = witness;
        var behaviours = new ArrayList<Behaviour>(others);
        behaviours.add(witness);
        platform = ReferenceLgsp.start(behaviours, options);
        inputs = made(place.resolve("inputs"));
        folder = made(place.resolve("work"));
        environment.putAll(platform.environment());
        environment.put("MARKED_STORE", Marks.STORE_PASSWORD);
        environment.put("MARKED_PROXY_USER", Marks.PROXY_USER);
        input("main.secret", Marks.MAIN_SECRET + "\n");
        input("proxy.secret", Marks.PROXY_PASSWORD);
        input("root.pem", platform.rootPem());
        store();
        description = platform.targetYaml(inputs.resolve("root.pem"), loginBy)
                        .replace("${env:LGSP_DEMO_SECRET}", "${file:main.secret}")
                        .replace(
                                "trust: {",
                                "trust: {client-store: client.p12, client-store-password: \"${env:MARKED_STORE}\", ")
                + "\n" + proxy("127.0.0.1:9", "except: [localhost], ");
    }

    static Stage with(Path place, Witness witness, Behaviour... others) {
        return new Stage(place, witness, List.of(others), Options.usual(), "basic");
    }

    static Stage loggingInByForm(Path place, Witness witness, Behaviour... others) {
        return new Stage(place, witness, List.of(others), Options.usual(), "form");
    }

    static Stage slow(Path place, Witness witness, Options options) {
        return new Stage(place, witness, List.of(), options, "basic");
    }

    private static String proxy(String address, String except) {
        return "proxy: {url: \"http://" + address + "\", " + except
                + "user: \"${env:MARKED_PROXY_USER}\", password: \"${file:proxy.secret}\"}\n";
    }

    /** Sends everything through a proxy. */
    Stage through(int port) {
        description = description.replaceFirst(
                "(?m)^proxy:.*\\n", proxy("127.0.0.1:" + port, "").replace("$", "\\$"));
        return this;
    }

    /** Changes the description. */
    Stage describing(String what, String as) {
        assertThat(description).contains(what);
        description = description.replace(what, as);
        return this;
    }

    /** Changes a variable. */
    Stage setting(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Stage input(String name, String text) {
        try {
            Files.writeString(inputs.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void store() {
        try (var out = Files.newOutputStream(inputs.resolve("client.p12"))) {
            var identity = TestPki.create().issue(CertificateOrder.usual());
            var password = Marks.STORE_PASSWORD.toCharArray();
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry(
                    "client", identity.key(), password, identity.chain().toArray(Certificate[]::new));
            store.store(out, password);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path made(Path wanted) {
        try {
            return Files.createDirectories(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The description, written anew. */
    Path target() {
        input("lgsp.yaml", description);
        return inputs.resolve("lgsp.yaml");
    }

    Path folder() {
        return folder;
    }

    Map<String, String> environment() {
        return environment;
    }

    ReferenceLgsp platform() {
        return platform;
    }

    /** The command with these words, in this process. */
    Output run(String... words) {
        return by(surroundings -> Main.run(surroundings, words));
    }

    /** {@code run} of the target with these options. */
    Output runTarget(String... options) {
        var words = new ArrayList<>(List.of("run", target().toString(), "--allow", "probing,writes,intrusive"));
        words.addAll(List.of(options));
        return run(words.toArray(String[]::new));
    }

    /** What somebody does with the surroundings of a command. */
    interface Doing {
        int in(Surroundings surroundings);
    }

    Output by(Doing doing) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(stream(out), stream(err), environment, folder, false, Clock.systemUTC());
        var code = doing.in(surroundings);
        surroundings.out().flush();
        surroundings.err().flush();
        return new Output(code, text(out.toByteArray()), text(err.toByteArray()));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What one command wrote to its streams. */
    record Output(int code, String out, String err) {}

    /** Everything that lies in the folder now. */
    Map<String, String> files() {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), text(Files.readAllBytes(file)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record of the only run so far. */
    Path result() {
        var name =
                files().keySet().stream().filter(f -> f.endsWith("result.json")).findFirst();
        return folder.resolve(name.orElseThrow());
    }

    /** All marked secrets and all tokens that the platform issued. */
    List<String> secrets() {
        var all = new ArrayList<>(Marks.ALL);
        all.addAll(witness.tokens());
        return all;
    }

    /** Holds all that was written against all secrets. */
    void nothingIsIn(Output output) {
        var finder = new Finder(secrets());
        assertThat(finder.in(output.out())).as("secrets on stdout").isEmpty();
        assertThat(finder.in(output.err())).as("secrets on stderr").isEmpty();
        files().forEach((name, text) -> {
            assertThat(finder.in(name)).as("secrets in the name %s", name).isEmpty();
            assertThat(finder.in(text)).as("secrets in %s", name).isEmpty();
        });
    }

    @Override
    public void close() {
        platform.close();
    }
}
