package vn.lgsp.check.suite.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lgsp.check.reference.Application;
import vn.lgsp.check.reference.Behaviour;
import vn.lgsp.check.reference.ClientQuestion;
import vn.lgsp.check.reference.Options;

/** Targets that are right in an odd way, or wrong only now and then. */
final class OddTargets {
    private static final int TLS_1_1 = 0x0302;

    private OddTargets() {}

    static List<Scenario> all() {
        return List.of(
                new Scenario("cuts who offers only old TLS", closingOld(Relay.Fate.CLOSE), ""),
                new Scenario("resets who offers only old TLS", closingOld(Relay.Fate.RESET), ""),
                new Scenario(
                        "takes a wrong secret at every second server",
                        List.of(new SecondServer()),
                        Options.usual(),
                        (lgsp, closer) -> Trial.of(lgsp),
                        "ACC-014.wrong-secret INCONCLUSIVE unstable tool.unstable",
                        Map.of()),
                new Scenario(
                        "is slow but in time",
                        List.of(),
                        Options.usual()
                                .withDelay(Duration.ofMillis(600))
                                .withTokenLife(Duration.ofHours(1), Duration.ofSeconds(6)),
                        (lgsp, closer) -> Trial.of(lgsp).within(3000, 3000, 5000, 2000),
                        "",
                        Map.of()));
    }

    private static Scenario.Target closingOld(Relay.Fate fate) {
        return (lgsp, closer) -> {
            var relay = closer.later(new Relay(
                    lgsp.apiUrl().getPort(),
                    (number, first, sockets) -> Relay.offersAtMost(first, TLS_1_1) ? fate : Relay.Fate.PASS));
            return Trial.of(lgsp).through(lgsp, relay.port());
        };
    }

    /** Every second question with a wrong secret meets a server that does not look at it. */
    private static final class SecondServer implements Behaviour {
        private final AtomicInteger wrong = new AtomicInteger();

        @Override
        public String id() {
            return "second-server";
        }

        @Override
        public Optional<Application> client(ClientQuestion question, Optional<Application> usual) {
            var claimed = question.applications().named(question.login().clientId());
            boolean careless = usual.isEmpty() && claimed.isPresent() && wrong.incrementAndGet() % 2 == 1;
            return careless ? claimed : usual;
        }
    }
}
