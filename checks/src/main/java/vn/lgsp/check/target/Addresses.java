package vn.lgsp.check.target;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads addresses. None is ever repeated in a message: a wrong one may hold a password. */
final class Addresses {
    private static final int MAX_PORT = 65535;

    private final Problems problems;

    Addresses(Problems problems) {
        this.problems = problems;
    }

    Map<Role, URI> endpoints(Section section) {
        section.require("token", "api");
        Map<Role, URI> endpoints = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String scheme = role == Role.PLAIN ? "http" : "https";
            address(section, role.id(), scheme).ifPresent(uri -> endpoints.put(role, uri));
        }
        return endpoints;
    }

    /** An address without user, query and fragment. */
    Optional<URI> address(Section section, String name, String scheme) {
        Optional<YamlNode.Scalar> written = section.text(name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> uri = parsed(written.get().value());
        String fault = uri.isPresent()
                ? fault(uri.get(), scheme)
                : unparsed(written.get().value(), scheme);
        if (!fault.isEmpty()) {
            problems.add(written.get().span(), fault, "key", section.key(name), "scheme", scheme);
            return Optional.empty();
        }
        return uri;
    }

    private static Optional<URI> parsed(String written) {
        try {
            return Optional.of(new URI(written));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String unparsed(String written, String scheme) {
        if (written.contains("${")) {
            return "reference-not-here";
        }
        return written.startsWith(scheme + "://") ? "url-syntax" : "url-scheme";
    }

    private static String fault(URI uri, String scheme) {
        if (!scheme.equals(uri.getScheme())) {
            return "url-scheme";
        }
        String authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        if (authority.contains("@")) {
            return "url-user";
        }
        if (uri.getRawFragment() != null || uri.getRawQuery() != null) {
            return "url-query";
        }
        if (uri.getHost() == null) {
            return authority.matches(".*:[^:]*[^0-9\\]:][^:]*") ? "url-port" : "url-host";
        }
        boolean noPort = uri.getPort() == -1;
        boolean dangling = noPort && authority.endsWith(":");
        return dangling || (!noPort && (uri.getPort() < 1 || uri.getPort() > MAX_PORT)) ? "url-port" : "";
    }
}
