package vn.lgsp.check.probe.http;

import vn.lgsp.check.probe.net.Endpoint;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.record.AnswerSeen;

/** One call of a service with one kind of token. */
final class Call {
    private static final int TRIES = 3;

    private final ProbeContext context;
    private final Talk talk;
    private final Endpoint endpoint;
    private final TokenVault vault;

    Call(ProbeContext context, Talk talk, Endpoint endpoint) {
        this.context = context;
        this.talk = talk;
        this.endpoint = endpoint;
        this.vault = TokenVault.of(context);
    }

    /** Calls the service. */
    void with(Bearer bearer) throws Failure, InterruptedException {
        var plain = Outgoing.get(endpoint.uri()).with("Accept", Shown.open("application/json"));
        switch (bearer) {
            case NONE -> talk.send(endpoint, plain);
            case OWN -> own(plain);
            case OWN_AT_NOT_GRANTED -> send(plain, vault.ofMain().shown());
            case GARBAGE ->
                talk.send(endpoint, authorized(plain, MadeUp.of(context).word()));
            case ALTERED ->
                send(plain, MadeUp.of(context).altered(vault.ofMain().secret().reveal()));
            case EXPIRED -> send(plain, vault.expired().shown());
            case OTHER_APPLICATION -> send(plain, vault.ofOther().shown());
            case IN_URL -> inUrl(plain);
        }
    }

    /** Calls the service with our own token and one query parameter. */
    void asking(String parameter) throws Failure, InterruptedException {
        var plain = Outgoing.get(endpoint.uri()).with("Accept", Shown.open("application/json"));
        send(plain.withQuery(Shown.open(parameter)), vault.ofMain().shown());
    }

    private void own(Outgoing plain) throws Failure, InterruptedException {
        send(plain, vault.ofMain().shown());
        if (talk.seen().isPresent()) {
            Usual.of(context).compare(talk.seen().get());
        }
    }

    private void send(Outgoing plain, Shown token) throws Failure {
        talk.send(endpoint, authorized(plain, token).asOurs());
    }

    private static Outgoing authorized(Outgoing plain, Shown token) {
        return plain.with("Authorization", Shown.open("Bearer ").plus(token));
    }

    /** A refusal counts only if the token was still good when it was given; otherwise another token is tried. */
    private void inUrl(Outgoing plain) throws Failure, InterruptedException {
        for (var i = 0; i < TRIES; i++) {
            var token = vault.shortLived();
            var parameter = Shown.open("access_token=").plus(token.shown());
            talk.send(endpoint, plain.withQuery(parameter).asOurs());
            if (!token.overWithin(0) || talk.seen().filter(AnswerSeen::success).isPresent()) {
                return;
            }
        }
        throw new Failure(TroubleCode.TOKEN_EXPIRED_ON_THE_WAY, "");
    }
}
