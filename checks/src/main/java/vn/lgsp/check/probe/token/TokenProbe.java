package vn.lgsp.check.probe.token;

import vn.lgsp.check.probe.http.LogIn;
import vn.lgsp.check.probe.http.MadeUp;
import vn.lgsp.check.probe.http.TokenVault;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.Observer;
import vn.lgsp.check.target.Credential;
import vn.lgsp.check.target.Credential.Login;

/** Asks the token endpoint. Once our own credential was refused, nothing more is asked with it. */
public final class TokenProbe {
    private final ProbeContext context;
    private final Observer observer;

    public TokenProbe(ProbeContext context, Observer observer) {
        this.context = context;
        this.observer = observer;
    }

    /** Puts one question. */
    public HttpObservation ask(TokenQuestion question) {
        return observer.observe(HttpObservation.class, question.question(), () -> {
            var vault = TokenVault.of(context);
            var seen = vault.ask(question.question(), () -> request(question));
            context.target()
                    .credential(Credential.MAIN)
                    .filter(own -> question == rightOne(own.login()))
                    .ifPresent(own -> vault.note(own, seen.seen()));
            return seen;
        });
    }

    private static TokenQuestion rightOne(Login way) {
        return way == Login.BASIC ? TokenQuestion.RIGHT_BY_BASIC : TokenQuestion.RIGHT_BY_FORM;
    }

    /** Logs in with the main credential the way the target declares, and keeps the token for later calls. */
    public HttpObservation logIn() {
        var question = "log in";
        return observer.observe(
                HttpObservation.class, question, () -> TokenVault.of(context).logIn(question));
    }

    private LogIn request(TokenQuestion question) throws Failure {
        var plain = LogIn.anonymous();
        return switch (question) {
            case RIGHT_BY_BASIC -> plain.as(own(), Login.BASIC);
            case RIGHT_BY_FORM -> plain.as(own(), Login.FORM);
            case WRONG_SECRET -> plain.withWrongSecret(own(), MadeUp.of(context));
            case UNKNOWN_CLIENT -> plain.asNobody(MadeUp.of(context), declared());
            case UNKNOWN_CLIENT_BY_BASIC -> plain.asNobody(MadeUp.of(context), Login.BASIC);
            case NO_CLIENT -> plain;
            case UNKNOWN_GRANT -> LogIn.withGrant("lgsp_check_unknown").as(own());
            case UNKNOWN_PARAMETER -> plain.with("lgsp_check", "unknown").as(own());
        };
    }

    private Login declared() {
        return context.target()
                .credential(Credential.MAIN)
                .map(Credential::login)
                .orElse(Login.BASIC);
    }

    private Credential own() throws Failure {
        return TokenVault.of(context).own();
    }
}
