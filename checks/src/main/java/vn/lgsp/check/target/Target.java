package vn.lgsp.check.target;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The deployment under test, as its owner describes it (the IXIT and ICS of ISO/IEC 9646).
 *
 * @param declares the capabilities that it claims, for example {@code https}
 * @param facts what no probe can see, for example {@code security-level}
 * @param services in the order of the file
 * @param written the description as written, references unresolved: what a record keeps
 */
public record Target(
        Agency agency,
        Map<Role, URI> endpoints,
        Set<String> declares,
        Map<String, String> facts,
        Map<String, Service> services,
        Map<String, Credential> credentials,
        Trust trust,
        Optional<Proxy> proxy,
        Timeouts timeouts,
        Politeness politeness,
        String written) {

    public Target {
        endpoints = Collections.unmodifiableSortedMap(new TreeMap<>(endpoints));
        declares = Collections.unmodifiableSortedSet(new TreeSet<>(declares));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
        credentials = Collections.unmodifiableSortedMap(new TreeMap<>(credentials));
    }

    /** The same with another {@code written}. */
    Target withWritten(String text) {
        return new Target(
                agency, endpoints, declares, facts, services, credentials, trust, proxy, timeouts, politeness, text);
    }

    /** The address of a role, if declared. */
    public Optional<URI> endpoint(Role role) {
        return Optional.ofNullable(endpoints.get(role));
    }

    /** The host name of a role's address; empty if the role is not declared. */
    public String host(Role role) {
        return endpoint(role).map(URI::getHost).orElse("");
    }

    /** A fact, if declared. */
    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** A credential, if declared. */
    public Optional<Credential> credential(String name) {
        return Optional.ofNullable(credentials.get(name));
    }

    /** The service whose answer repeats a text of the question, if there is one. */
    public Optional<Service> echoService() {
        return services.values().stream()
                .filter(s -> s.echoParameter().isPresent() && s.echoPointer().isPresent())
                .findFirst();
    }
}
