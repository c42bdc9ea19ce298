package vn.lgsp.check.probe.scripted;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.lgsp.check.probe.net.HostGate;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.Resolver;
import vn.lgsp.check.record.Observation;
import vn.lgsp.check.record.Observer;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.target.Agency;
import vn.lgsp.check.target.Credential;
import vn.lgsp.check.target.Credential.Login;
import vn.lgsp.check.target.Politeness;
import vn.lgsp.check.target.Proxy;
import vn.lgsp.check.target.Role;
import vn.lgsp.check.target.Service;
import vn.lgsp.check.target.Target;
import vn.lgsp.check.target.Timeouts;
import vn.lgsp.check.target.Trust;

/** Builds targets and contexts for tests, with short time-outs. */
public final class Bench {
    public static final String ID = "client-identifier";
    public static final String SECRET = "S3cret-of-the-client";
    public static final Timeouts SHORT = new Timeouts(
            Duration.ofMillis(400), Duration.ofMillis(800), Duration.ofMillis(2000), Duration.ofMillis(1200));
    public static final Observer LIVE = new Observer() {
        @Override
        public <O extends Observation> O observe(Class<O> kind, String question, Supplier<O> live) {
            return live.get();
        }
    };

    private final Map<Role, URI> endpoints = new TreeMap<>();
    private final Map<String, Credential> credentials = new TreeMap<>();
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Secrets secrets = new Secrets();
    private Trust trust = new Trust(List.of(TestKeys.shared().ca()), Optional.empty(), Optional.empty());
    private Optional<Proxy> proxy = Optional.empty();
    private Timeouts timeouts = SHORT;
    private Politeness politeness = Politeness.DEFAULT;
    private Resolver resolver = Resolver.system();
    private HostGate gate = new HostGate();

    /** A target whose token endpoint and services are on that origin. */
    public static Bench at(String origin) {
        var bench = new Bench();
        bench.endpoints.put(Role.TOKEN, URI.create(origin + "/token"));
        bench.endpoints.put(Role.API, URI.create(origin));
        bench.services.put(
                "catalog", new Service("catalog", "/catalog/1.0/categories", Optional.empty(), Optional.empty()));
        bench.services.put(
                "dossier", new Service("dossier", "/dossier/1.0/search", Optional.of("name"), Optional.of("/query")));
        return bench.with(Credential.MAIN, Login.BASIC);
    }

    public Bench with(String name, Login login) {
        var id = name.equals(Credential.MAIN) ? ID : ID + '-' + name;
        credentials.put(
                name,
                new Credential(
                        name,
                        Optional.of(secrets.add(name + ".id", id)),
                        Optional.of(secrets.add(name + ".secret", SECRET + '-' + name)),
                        login,
                        name.equals(Credential.OTHER_APPLICATION) ? Optional.of("dossier") : Optional.empty()));
        return this;
    }

    public Bench plainAt(String origin) {
        endpoints.put(Role.PLAIN, URI.create(origin));
        return this;
    }

    public Bench trusting(Trust other) {
        trust = other;
        return this;
    }

    public Bench through(Proxy other) {
        proxy = Optional.of(other);
        return this;
    }

    public Bench within(Timeouts other) {
        timeouts = other;
        return this;
    }

    public Bench politely(Politeness other) {
        politeness = other;
        return this;
    }

    public Bench looking(Resolver other) {
        resolver = other;
        return this;
    }

    public Bench at(HostGate other) {
        gate = other;
        return this;
    }

    public Secrets secrets() {
        return secrets;
    }

    public ProbeContext context() {
        var target = new Target(
                new Agency("G01", "Test"),
                endpoints,
                Set.of("https"),
                Map.of(),
                services,
                credentials,
                trust,
                proxy,
                timeouts,
                politeness,
                "");
        return new ProbeContext(target, secrets, gate, "test-run", Clock.systemUTC(), resolver);
    }
}
