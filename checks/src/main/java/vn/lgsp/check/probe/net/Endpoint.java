package vn.lgsp.check.probe.net;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * An address that a target declares, in the parts that a connection needs.
 *
 * @param host a name in ASCII and lower case, or a numeric address without brackets
 */
public record Endpoint(URI uri, String host, int port, boolean secure) {

    /** The parts of an http or https address. */
    public static Endpoint of(URI uri) {
        var secure = "https".equalsIgnoreCase(uri.getScheme());
        var port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        return new Endpoint(uri, ascii(Optional.ofNullable(uri.getHost()).orElse("")), port, secure);
    }

    /** The same as the target's owner wrote it. */
    public String where() {
        return uri.toString();
    }

    private static String ascii(String host) {
        if (host.startsWith("[")) {
            return host.substring(1, host.length() - 1).toLowerCase(Locale.ROOT);
        }
        return IDN.toASCII(host).toLowerCase(Locale.ROOT);
    }
}
