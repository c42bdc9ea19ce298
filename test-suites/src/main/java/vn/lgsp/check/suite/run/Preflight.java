package vn.lgsp.check.suite.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.lgsp.check.probe.http.Bearer;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.record.HandshakeObservation;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.Observation;
import vn.lgsp.check.record.Tape;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.target.Role;
import vn.lgsp.check.verdict.FactVerdict;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.Undetermined;

/** Sees, layer by layer, what of the target holds before any check asks: facts, not verdicts. */
final class Preflight {
    private static final List<Role> HTTPS = List.of(Role.TOKEN, Role.API);

    private final ProbeContext context;
    private final Tape tape;
    private final RunListener listener;
    private final List<FactVerdict> facts = new ArrayList<>();

    Preflight(ProbeContext context, Tape tape, RunListener listener) {
        this.context = context;
        this.tape = tape;
        this.listener = listener;
    }

    /** All facts. A layer is asked only if the one below it holds; a time-out or a lost connection gets a second look. */
    Facts look() {
        for (Role role : HTTPS) {
            layer("pre:name:" + role.id(), Optional.empty(), p -> seen(p.net().resolve(role)));
            layer(
                    "pre:tcp:" + role.id(),
                    Optional.of("pre:name:" + role.id()),
                    p -> seen(p.net().connect(role)));
            layer(
                    "pre:tls:" + role.id(),
                    Optional.of("pre:tcp:" + role.id()),
                    p -> trusted(p.tls().handshake(role)));
        }
        layer(
                "pre:credential",
                Optional.of("pre:tls:token"),
                p -> loggedIn(p.token().logIn()));
        var below = holds("pre:credential") ? "pre:tls:api" : "pre:credential";
        layer("pre:api", Optional.of(below), p -> served(p.http().call(Bearer.OWN)));
        return new Facts(facts);
    }

    private boolean holds(String fact) {
        return facts.stream().anyMatch(f -> f.fact().equals(fact) && f.holds());
    }

    private void layer(String fact, Optional<String> below, Function<Probes, FactSeen> question) {
        var missing = below.filter(b -> !holds(b));
        var verdict = missing.isPresent()
                ? new FactVerdict(fact, false, Optional.empty(), missing)
                : twice(fact, question).verdict(fact);
        facts.add(verdict);
        listener.seen(verdict);
    }

    private FactSeen twice(String fact, Function<Probes, FactSeen> question) {
        var first = ask(fact, 1, question);
        boolean again = first.trouble()
                .filter(t -> t.fleeting() || t.code().equals("timeout"))
                .isPresent();
        return again ? ask(fact, 2, question) : first;
    }

    private FactSeen ask(String fact, int look, Function<Probes, FactSeen> question) {
        try {
            return question.apply(new Probes(context, tape.look(fact, look), new Expect()));
        } catch (Undetermined e) {
            return new FactSeen(Optional.of(e.trouble()), Optional.empty());
        }
    }

    /** What one look at a fact brought: trouble, a deviation, or neither. */
    private record FactSeen(Optional<Trouble> trouble, Optional<String> deviation) {
        FactVerdict verdict(String fact) {
            return new FactVerdict(fact, trouble.isEmpty() && deviation.isEmpty(), trouble, deviation);
        }
    }

    private static FactSeen seen(Observation observation) {
        return new FactSeen(observation.trouble(), Optional.empty());
    }

    private static FactSeen trusted(HandshakeObservation handshake) {
        if (handshake.trouble().isPresent() || handshake.trustworthy()) {
            return seen(handshake);
        }
        return new FactSeen(Optional.empty(), Optional.of("certificate-not-trustworthy"));
    }

    private static FactSeen loggedIn(HttpObservation login) {
        var answer = login.answer();
        if (answer.token().isPresent()) {
            return seen(login);
        }
        boolean refused = answer.refusal() || answer.body().saysError();
        return stuck(refused ? TroubleCode.TOKEN_OWN_CREDENTIAL_REFUSED : TroubleCode.TOKEN_NONE_ISSUED, login);
    }

    private static FactSeen served(HttpObservation call) {
        if (call.answer().success() && !call.answer().page()) {
            return seen(call);
        }
        boolean refused = call.answer().refusal();
        return stuck(refused ? TroubleCode.HTTP_FIRST_CALL_REFUSED : TroubleCode.HTTP_FIRST_CALL_FAILED, call);
    }

    private static FactSeen stuck(TroubleCode code, HttpObservation asked) {
        return new FactSeen(
                Optional.of(code.at(asked.where(), "HTTP " + asked.answer().status())), Optional.empty());
    }
}
