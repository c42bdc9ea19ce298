package vn.lgsp.check.target;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads how the target is reached: proxy, time-outs, politeness. */
final class SettingsReader {
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_CONNECTIONS = 64;
    private static final double SLOWEST = 0.1;
    private static final double FASTEST = 1000;

    private final SecretReader secrets;
    private final Problems problems;

    SettingsReader(SecretReader secrets, Problems problems) {
        this.secrets = secrets;
        this.problems = problems;
    }

    Optional<Proxy> proxy(Section section) {
        section.allow(Vocabulary.PROXY).require("url");
        Optional<URI> url =
                new Addresses(problems).address(section, "url", "http").filter(uri -> isProxy(section, uri));
        var user = secrets.identifier(section, "user");
        var password = secrets.secret(section, "password");
        if (section.has("user")) {
            section.require("password");
        } else if (section.has("password")) {
            section.require("user");
        }
        List<String> except = section.list("except").stream()
                .filter(item -> isException(section, item))
                .map(YamlNode.Scalar::value)
                .toList();
        return url.map(uri -> new Proxy(uri.getHost(), uri.getPort(), user, password, except));
    }

    private boolean isProxy(Section section, URI uri) {
        boolean bare = uri.getRawPath().isEmpty() || uri.getRawPath().equals("/");
        if (uri.getPort() < 0 || !bare) {
            problems.add(section.valueSpan("url"), "proxy-url", "key", section.key("url"));
            return false;
        }
        return true;
    }

    private boolean isException(Section section, YamlNode.Scalar item) {
        boolean fits = Vocabulary.EXCEPTION.matcher(item.value()).matches();
        if (!fits) {
            problems.add(item.span(), "bad-exception", "key", section.key("except"));
        }
        return fits;
    }

    Timeouts timeouts(Section section) {
        section.allow(Vocabulary.TIMEOUTS);
        Timeouts standard = Timeouts.DEFAULT;
        return new Timeouts(
                duration(section, "name").orElse(standard.name()),
                duration(section, "connect").orElse(standard.connect()),
                duration(section, "tls").orElse(standard.tls()),
                duration(section, "answer").orElse(standard.answer()));
    }

    private Optional<Duration> duration(Section section, String name) {
        return section.text(name, Vocabulary.DURATION, "not-a-duration").flatMap(written -> {
            Matcher parts = Vocabulary.DURATION.matcher(written);
            long count = parts.matches() ? Long.parseLong(parts.group(1)) : 0;
            Duration duration = switch (parts.group(2)) {
                case "ms" -> Duration.ofMillis(count);
                case "s" -> Duration.ofSeconds(count);
                default -> Duration.ofMinutes(count);
            };
            if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
                problems.add(section.valueSpan(name), "duration-out-of-range", "key", section.key(name));
                return Optional.empty();
            }
            return Optional.of(duration);
        });
    }

    Politeness politeness(Section section) {
        section.allow(Vocabulary.POLITENESS);
        return new Politeness(
                section.whole("connections", 1, MOST_CONNECTIONS).orElse(Politeness.DEFAULT.connections()),
                section.number("rate", SLOWEST, FASTEST).orElse(Politeness.DEFAULT.rate()));
    }
}
