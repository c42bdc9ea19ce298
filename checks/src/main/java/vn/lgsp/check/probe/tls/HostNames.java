package vn.lgsp.check.probe.tls;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a certificate is for a host, by RFC 9525: only subject alternative names count, a wildcard only as the whole
 * left-most label, an address only as an address.
 */
final class HostNames {
    static final int DNS = 2;
    static final int ADDRESS = 7;

    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");

    private HostNames() {}

    /** Whether the host is a numeric address and not a name. */
    static boolean numeric(String host) {
        return host.contains(":") || IPV4.matcher(host).matches();
    }

    static boolean match(String host, X509Certificate certificate) {
        if (numeric(host)) {
            return alternatives(certificate, ADDRESS).stream().anyMatch(a -> sameAddress(host, a));
        }
        return alternatives(certificate, DNS).stream().anyMatch(p -> covers(p, host));
    }

    /** The subject alternative names of one type; none if the extension is missing or unreadable. */
    static List<String> alternatives(X509Certificate certificate, int type) {
        try {
            return Optional.<Collection<List<?>>>ofNullable(certificate.getSubjectAlternativeNames())
                    .orElse(List.of())
                    .stream()
                    .filter(name -> name.get(0).equals(type))
                    .map(name -> String.valueOf(name.get(1)))
                    .toList();
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }

    /** Whether a presented name covers a host name. */
    static boolean covers(String presented, String host) {
        var name = withoutDot(presented.toLowerCase(Locale.ROOT));
        var asked = withoutDot(host.toLowerCase(Locale.ROOT));
        if (!NAME.matcher(asked).matches()) {
            return false;
        }
        if (!name.startsWith("*.")) {
            return NAME.matcher(name).matches() && name.equals(asked);
        }
        var rest = name.substring(1);
        var dot = asked.indexOf('.');
        return NAME.matcher(rest.substring(1)).matches()
                && dot > 0
                && asked.substring(dot).equals(rest);
    }

    private static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean sameAddress(String one, String other) {
        try {
            return numeric(other)
                    && Arrays.equals(
                            InetAddress.getByName(one).getAddress(),
                            InetAddress.getByName(other).getAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
