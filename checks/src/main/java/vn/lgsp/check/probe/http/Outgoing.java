package vn.lgsp.check.probe.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import vn.lgsp.check.record.Header;
import vn.lgsp.check.record.RequestSeen;

/**
 * A request to be sent.
 *
 * @param headers besides those that every request carries
 * @param form the body, for a POST
 * @param ours whether it carries a credential or a token that somebody issued to us
 */
record Outgoing(String method, Shown uri, Map<String, Shown> headers, Optional<Shown> form, boolean ours) {

    /** Without a charset: the media type has no such parameter, and what we send is ASCII. */
    private static final ContentType FORM = ContentType.create("application/x-www-form-urlencoded");

    Outgoing {
        headers = new TreeMap<>(headers);
    }

    static Outgoing get(URI uri) {
        return new Outgoing("GET", Shown.open(uri.toASCIIString()), Map.of(), Optional.empty(), false);
    }

    static Outgoing post(URI uri, Shown form) {
        return new Outgoing("POST", Shown.open(uri.toASCIIString()), Map.of(), Optional.of(form), false);
    }

    Outgoing with(String header, Shown value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Outgoing(method, uri, more, form, ours);
    }

    /** The same with one more query parameter. */
    Outgoing withQuery(Shown parameter) {
        var longer = uri.plus(uri.value().contains("?") ? "&" : "?").plus(parameter);
        return new Outgoing(method, longer, headers, form, ours);
    }

    /** The same, marked as carrying what only a validated connection may carry. */
    Outgoing asOurs() {
        return new Outgoing(method, uri, headers, form, true);
    }

    RequestSeen seen() {
        List<Header> shown = new ArrayList<>();
        headers.forEach((name, value) -> shown.add(new Header(name, value.shown())));
        return new RequestSeen(method, uri.shown(), shown, form.map(Shown::shown));
    }

    HttpUriRequestBase message() {
        var request = new HttpUriRequestBase(method, URI.create(uri.value()));
        headers.forEach((name, value) -> request.addHeader(name, value.value()));
        form.ifPresent(
                f -> request.setEntity(new ByteArrayEntity(f.value().getBytes(StandardCharsets.US_ASCII), FORM)));
        return request;
    }
}
