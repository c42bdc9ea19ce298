package vn.lgsp.check.suite.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lgsp.check.reference.ReferenceLgsp;
import vn.lgsp.check.suite.run.Scenario.Closer;

/** A server that sends us elsewhere: nobody there ever hears from us, a credential least of all. */
class RedirectTest {

    @Test
    void noCredentialFollowsARedirect() {
        try (var lgsp = ReferenceLgsp.start(List.of());
                var closer = new Closer()) {
            var elsewhere = closer.later(new Front(lgsp.apiUrl().getPort(), (request, number, out) -> false));
            var front = closer.later(new Front(lgsp.apiUrl().getPort(), (request, number, out) -> {
                HostileAnswers.status("307 Go", "Location: https://localhost:" + elsewhere.port() + "/token\r\n")
                        .write(request, out);
                return true;
            }));
            var record = Trial.of(lgsp)
                    .through(lgsp, front.port())
                    .trusting(front.rootPem())
                    .run();
            assertThat(front.requests()).isNotEmpty();
            assertThat(elsewhere.requests()).isEmpty();
            assertThat(Outcome.fact(record, "pre:credential")).isEqualTo("target token.none-issued");
        }
    }

    @Test
    void noTokenFollowsARedirectOfTheServices() {
        try (var lgsp = ReferenceLgsp.start(List.of());
                var closer = new Closer()) {
            var elsewhere = closer.later(new Front(lgsp.apiUrl().getPort(), (request, number, out) -> false));
            var front = closer.later(new Front(lgsp.apiUrl().getPort(), (request, number, out) -> {
                boolean service = request.startsWith("GET ");
                if (service) {
                    HostileAnswers.status("302 Go", "Location: https://localhost:" + elsewhere.port() + "/\r\n")
                            .write(request, out);
                }
                return service;
            }));
            var record = Trial.of(lgsp)
                    .through(lgsp, front.port())
                    .trusting(front.rootPem())
                    .run();
            assertThat(elsewhere.requests()).isEmpty();
            assertThat(Outcome.fact(record, "pre:api")).isEqualTo("target http.first-call-failed");
        }
    }
}
