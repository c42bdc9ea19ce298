package vn.lgsp.check.record;

import java.util.List;
import java.util.Optional;

/**
 * What was sent, redacted.
 *
 * @param url with secrets replaced
 * @param body text of the body; empty if there was none or it was not kept
 */
public record RequestSeen(String method, String url, List<Header> headers, Optional<String> body) {

    public RequestSeen {
        headers = List.copyOf(headers);
    }

    RequestSeen shape() {
        return new RequestSeen(method, url, headers, Optional.empty());
    }
}
