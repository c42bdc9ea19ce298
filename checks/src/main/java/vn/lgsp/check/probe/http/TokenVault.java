package vn.lgsp.check.probe.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lgsp.check.probe.net.Endpoint;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.target.Credential;
import vn.lgsp.check.target.Role;

/** Logs in, once for each credential and again when a token has aged, and keeps the tokens of one run. */
public final class TokenVault {
    /** A token is renewed so long before its time. */
    private static final long MARGIN_SECONDS = 5;
    /** How long we are ready to wait for a token to expire. */
    private static final long LONGEST_WAIT_SECONDS = 60;

    private final ProbeContext context;
    private final Map<String, Token> tokens = new HashMap<>();
    private final Map<String, Failure> refusals = new HashMap<>();

    private TokenVault(ProbeContext context) {
        this.context = context;
    }

    /** That of a run. */
    public static TokenVault of(ProbeContext context) {
        return context.part(TokenVault.class, TokenVault::new);
    }

    /** Logs in with our own credential the way the target declares, as an answer to that question. */
    public HttpObservation logIn(String question) {
        var talk = talk(question);
        return talk.play(endpoint -> fetch(own(), talk, endpoint));
    }

    private Talk talk(String question) {
        var missing = new Failure(TroubleCode.TOOL_NO_ENDPOINT, Role.TOKEN.id());
        return new Talk(context, question, "POST", context.target().endpoint(Role.TOKEN), missing);
    }

    /** Puts one question to the token endpoint. */
    public HttpObservation ask(String question, Preparation what) {
        var talk = talk(question);
        return talk.play(endpoint -> talk.send(endpoint, what.prepare().request(endpoint.uri())));
    }

    /** Makes a request ready; may find that it can't be asked. */
    @FunctionalInterface
    public interface Preparation {
        LogIn prepare() throws Failure;
    }

    /** Our own credential, unless it is missing or was refused. */
    public synchronized Credential own() throws Failure {
        var refused = refusals.get(Credential.MAIN);
        if (refused != null) {
            throw refused;
        }
        return credential(Credential.MAIN, TroubleCode.TOKEN_NO_CREDENTIAL);
    }

    /** A token of our own that is still good for a while. */
    Token ofMain() throws Failure, InterruptedException {
        return valid(Credential.MAIN, TroubleCode.TOKEN_NO_CREDENTIAL);
    }

    /** A token of the second application. */
    Token ofOther() throws Failure, InterruptedException {
        return valid(Credential.OTHER_APPLICATION, TroubleCode.TOKEN_NO_SECOND_APPLICATION);
    }

    /** A token of the short-lived credential, just issued. */
    Token shortLived() throws Failure, InterruptedException {
        return fresh(credential(Credential.SHORT_LIVED, TroubleCode.TOKEN_NO_SHORT_LIVED_CREDENTIAL));
    }

    /** A token of the short-lived credential whose time has passed; waits for that. */
    Token expired() throws Failure, InterruptedException {
        var kept = tokenOf(Credential.SHORT_LIVED);
        var token = kept.isPresent() ? kept.get() : shortLived();
        var lifetime = token.lifetimeSeconds().filter(l -> l <= LONGEST_WAIT_SECONDS);
        if (lifetime.isEmpty()) {
            var said = token.lifetimeSeconds().map(l -> "expires_in " + l).orElse("no expires_in");
            throw new Failure(TroubleCode.TOKEN_NOT_SHORT_LIVED, said);
        }
        var left = Duration.ofSeconds(lifetime.get() + 1).minusNanos(System.nanoTime() - token.receivedNanos());
        if (!left.isNegative() && !context.pause(left)) {
            throw new Failure(TroubleCode.TOOL_STOPPED, "");
        }
        return token;
    }

    private Token valid(String name, TroubleCode missing) throws Failure, InterruptedException {
        var kept = tokenOf(name).filter(t -> !t.overWithin(MARGIN_SECONDS));
        return kept.isPresent() ? kept.get() : fresh(credential(name, missing));
    }

    private synchronized Optional<Token> tokenOf(String name) {
        return Optional.ofNullable(tokens.get(name));
    }

    private Credential credential(String name, TroubleCode missing) throws Failure {
        return context.target().credential(name).orElseThrow(() -> new Failure(missing, name));
    }

    /** Logs in; one thread at a time, so that a refusal is known before anybody tries again. */
    private synchronized Token fresh(Credential credential) throws Failure, InterruptedException {
        var kept = tokens.get(credential.name());
        if (kept != null && !credential.name().equals(Credential.SHORT_LIVED) && !kept.overWithin(MARGIN_SECONDS)) {
            return kept;
        }
        var refused = refusals.get(credential.name());
        if (refused != null) {
            throw refused;
        }
        var talk = talk("");
        talk.play(endpoint -> fetch(credential, talk, endpoint));
        if (talk.failure().isPresent()) {
            throw talk.failure().get();
        }
        return talk.token().orElseThrow(() -> lacking(credential, talk.seen()));
    }

    private void fetch(Credential credential, Talk talk, Endpoint endpoint) throws Failure {
        talk.send(endpoint, LogIn.anonymous().as(credential).request(endpoint.uri()));
        var before = tokenOf(credential.name()).isPresent();
        talk.token().ifPresent(t -> keep(credential, t));
        note(credential, talk.seen());
        if (before && talk.token().isEmpty() && talk.seen().isPresent()) {
            throw otherThanAtFirst(credential, talk.seen().get());
        }
    }

    /** A credential that was good earlier in this run is good: it is us who are not welcome any more. */
    private static Failure otherThanAtFirst(Credential credential, AnswerSeen answer) {
        var told = credential.name() + ": " + answer.status();
        return new Failure(
                refused(answer) ? TroubleCode.HTTP_REFUSED_OURS_TOO : TroubleCode.HTTP_OTHER_THAN_AT_FIRST, told);
    }

    private synchronized void keep(Credential credential, Token token) {
        tokens.put(credential.name(), token);
    }

    /** Notes whether a credential of ours was refused in that answer. */
    public synchronized void note(Credential credential, Optional<AnswerSeen> answer) {
        if (answer.filter(TokenVault::refused).isEmpty()) {
            return;
        }
        if (credential.name().equals(Credential.MAIN)) {
            context.noteLoginRefused();
        }
        var told = credential.name() + ": " + answer.get().status()
                + answer.get().body().oauthError().map(e -> ' ' + e).orElse("");
        var failure = tokens.containsKey(credential.name())
                ? otherThanAtFirst(credential, answer.get())
                : new Failure(refusal(credential), told);
        refusals.put(credential.name(), failure);
    }

    private static TroubleCode refusal(Credential credential) {
        return credential.name().equals(Credential.MAIN)
                ? TroubleCode.TOKEN_OWN_CREDENTIAL_REFUSED
                : TroubleCode.TOKEN_CREDENTIAL_REFUSED;
    }

    private Failure lacking(Credential credential, Optional<AnswerSeen> seen) {
        var refused = refusals.get(credential.name());
        if (refused != null) {
            return refused;
        }
        return new Failure(
                TroubleCode.TOKEN_NONE_ISSUED,
                credential.name() + seen.map(a -> ": " + a.status()).orElse(""));
    }

    /** A wrong address or a request to slow down is no word on the credential. */
    private static boolean refused(AnswerSeen answer) {
        return switch (answer.status()) {
            case 404, 405, 408, 429 -> false;
            default ->
                answer.refusal()
                        || answer.token().isEmpty()
                                && answer.body().oauthError().isPresent();
        };
    }
}
