package vn.lgsp.check.target;

import java.util.List;
import java.util.Optional;
import vn.lgsp.check.record.Secret;

/**
 * The HTTP proxy on the way out (CONNECT for https).
 *
 * @param except hosts and domain suffixes that are reached directly
 */
public record Proxy(String host, int port, Optional<Secret> user, Optional<Secret> password, List<String> except) {

    public Proxy {
        except = List.copyOf(except);
    }
}
