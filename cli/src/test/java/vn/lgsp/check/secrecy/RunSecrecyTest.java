package vn.lgsp.check.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.reference.Application;
import vn.lgsp.check.reference.Behaviour;
import vn.lgsp.check.reference.ClientQuestion;

/** Whatever a run meets, no secret and no token is in any byte that it writes. */
@Timeout(300)
class RunSecrecyTest {
    @TempDir
    Path place;

    @Test
    void againstTheReferenceWithAllEvidence() {
        try (var stage = Stage.with(place, new Witness())) {
            var live = stage.runTarget("--evidence", "full", "--debug");
            assertThat(live.code()).as(live.err()).isZero();
            stage.nothingIsIn(stage.runTarget("--format", "junit,json", "--check", "ACC-026.no-echo"));
            assertThat(stage.secrets()).hasSizeGreaterThan(Marks.ALL.size() + 5);
            stage.nothingIsIn(live);

            stage.nothingIsIn(stage.run("run", "--replay", stage.result().toString(), "--lang", "en", "--debug"));
            stage.nothingIsIn(stage.runTarget("--dry-run"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "shape", "none"})
    void againstAPlatformThatRepeatsEverything(String evidence) {
        var parrot = new Parrot();
        try (var stage = Stage.with(place, parrot)) {
            var live = stage.runTarget("--evidence", evidence, "--debug");
            assertThat(live.code()).as(live.out() + live.err()).isLessThan(4);
            assertThat(parrot.requests()).hasSizeGreaterThan(40);
            stage.nothingIsIn(live);
            stage.nothingIsIn(stage.run("run", "--replay", stage.result().toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"token-echoes-secret", "token-as-plain-text", "api-accepts-token-in-url"})
    void underAFaultThatTouchesCredentials(String name) {
        var fault = Faults.named(name).orElseThrow();
        try (var stage = Stage.with(place, new Witness(), fault)) {
            stage.nothingIsIn(stage.runTarget("--evidence", "full", "--suite", "access"));
            assertThat(fault.firedCount()).isPositive();
        }
    }

    @Test
    void whenLoggingInByForm() {
        try (var stage = Stage.loggingInByForm(
                place, new Parrot(), Faults.named("token-refuses-basic").orElseThrow())) {
            stage.nothingIsIn(stage.runTarget("--evidence", "full", "--suite", "access"));
        }
    }

    @Test
    void whenOurOwnCredentialIsRefused() {
        try (var stage = Stage.with(place, new Parrot(), new RefusesUs())) {
            var output = stage.runTarget("--evidence", "full", "--debug");
            assertThat(output.code()).as(output.out()).isEqualTo(3);
            stage.nothingIsIn(output);
        }
    }

    private static final class RefusesUs implements Behaviour {
        @Override
        public String id() {
            return "refuses-us";
        }

        @Override
        public Optional<Application> client(ClientQuestion question, Optional<Application> usual) {
            return Optional.empty();
        }
    }

    @Test
    void whenAnApplicationIsNamedLikeAWordOfOurs() {
        try (var stage = Stage.with(place, new Witness() {
            @Override
            public Application application(Application usual) {
                return usual.clientId().startsWith("demo-app")
                        ? new Application("lgsp-check", "observations", usual.services(), usual.tokenLife())
                        : super.application(usual);
            }
        })) {
            stage.input("main.secret", "observations").setting("LGSP_DEMO_ID", "lgsp-check");
            var live = stage.runTarget("--lang", "en", "--fail-on", "fail");
            assertThat(live.code()).as(live.out()).isZero();
            var again = stage.run(
                    "run",
                    "--lang",
                    "en",
                    "--fail-on",
                    "fail",
                    "--replay",
                    stage.result().toString());
            assertThat(again.code()).as(again.err()).isZero();
            assertThat(Set.of(live.out(), again.out()))
                    .allSatisfy(out -> assertThat(out).contains("CONFORMANT"));
        }
    }
}
