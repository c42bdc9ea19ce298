package vn.lgsp.check.probe.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.target.Credential;

/**
 * What is sent to a token endpoint (RFC 6749 sections 2.3.1 and 4.4.2).
 *
 * @param form the body
 * @param basic identifier and secret for HTTP Basic
 * @param ours whether it carries a credential of ours
 */
public record LogIn(Shown form, Optional<Pair> basic, boolean ours) {

    /** A client's identifier and secret. */
    record Pair(Shown id, Shown secret) {}

    /** A client-credentials request with no credential. */
    public static LogIn anonymous() {
        return withGrant("client_credentials");
    }

    /** A request with that grant type and no credential. */
    public static LogIn withGrant(String grantType) {
        return new LogIn(Shown.open("grant_type=" + encoded(grantType)), Optional.empty(), false);
    }

    /** The same with one more parameter. */
    public LogIn with(String parameter, String value) {
        return new LogIn(form.plus('&' + parameter + '=' + encoded(value)), basic, ours);
    }

    /** The same with a credential of ours, the way it is declared. */
    public LogIn as(Credential credential) throws Failure {
        return as(credential, credential.login());
    }

    /** The same with a credential of ours. */
    public LogIn as(Credential credential, Credential.Login way) throws Failure {
        return as(pair(credential), way, true);
    }

    /** The same with our identifier and a secret that is not ours, of the same shape. */
    public LogIn withWrongSecret(Credential credential, MadeUp madeUp) throws Failure {
        var right = pair(credential);
        return as(new Pair(right.id(), madeUp.like(right.secret().value())), credential.login(), true);
    }

    /** The same with an identifier and a secret that nobody has. */
    public LogIn asNobody(MadeUp madeUp, Credential.Login way) {
        return as(new Pair(madeUp.word(), madeUp.word()), way, false);
    }

    private LogIn as(Pair pair, Credential.Login way, boolean own) {
        if (way == Credential.Login.BASIC) {
            return new LogIn(form, Optional.of(pair), own);
        }
        var longer = form.plus("&client_id=")
                .plus(encoded(pair.id()))
                .plus("&client_secret=")
                .plus(encoded(pair.secret()));
        return new LogIn(longer, Optional.empty(), own);
    }

    Outgoing request(URI to) {
        var plain = Outgoing.post(to, form).with("Accept", Shown.open("application/json"));
        var request =
                basic.map(pair -> plain.with("Authorization", header(pair))).orElse(plain);
        return ours ? request.asOurs() : request;
    }

    private static Shown header(Pair pair) {
        var both = encoded(pair.id()).value() + ':' + encoded(pair.secret()).value();
        var sent = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        return new Shown(
                "Basic " + sent,
                "Basic " + pair.id().shown() + ':' + pair.secret().shown());
    }

    private static Pair pair(Credential credential) throws Failure {
        if (credential.clientId().isEmpty() || credential.clientSecret().isEmpty()) {
            throw new Failure(TroubleCode.TOKEN_NO_CREDENTIAL, credential.name());
        }
        var id = credential.clientId().get();
        var secret = credential.clientSecret().get();
        return new Pair(new Shown(id.reveal(), id.toString()), new Shown(secret.reveal(), secret.toString()));
    }

    private static Shown encoded(Shown text) {
        return new Shown(encoded(text.value()), text.shown());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
