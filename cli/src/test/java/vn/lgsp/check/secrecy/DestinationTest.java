package vn.lgsp.check.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.record.RecordException;
import vn.lgsp.check.record.RecordFile;
import vn.lgsp.check.reference.Answer;
import vn.lgsp.check.reference.Body;
import vn.lgsp.check.reference.Call;
import vn.lgsp.check.reference.ReferenceLgsp;

/** Credentials and tokens go where the target description says, over validated TLS, and nowhere else. */
@Timeout(300)
class DestinationTest {
    @TempDir
    Path place;

    @Test
    void everyRequestSaysWhichRunOfWhichToolAsks() throws RecordException {
        var witness = new Witness();
        try (var stage = Stage.with(place, witness)) {
            assertThat(stage.runTarget().code()).isZero();
            var record = RecordFile.read(stage.result());
            var agent = "lgsp-check/[0-9a-zA-Z.-]+ \\(run " + record.run().id() + "\\)";
            assertThat(witness.requests())
                    .anyMatch(sent -> !sent.secure())
                    .allSatisfy(sent -> assertThat(
                                    sent.request().header("User-Agent").orElse(""))
                            .matches(agent));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain-http-issues-tokens", "plain-http-serves-data"})
    void nothingOfOursGoesOverPlainHttp(String fault) {
        var witness = new Witness();
        try (var stage = Stage.with(place, witness, Faults.named(fault).orElseThrow())) {
            stage.runTarget();
            var plain =
                    witness.requests().stream().filter(sent -> !sent.secure()).toList();
            assertThat(plain).isNotEmpty();
            nothingIsIn(plain, stage.secrets());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate-for-another-host", "certificate-from-unknown-ca", "certificate-expired"})
    void nothingOfOursGoesToWhomWeCanNotTrust(String fault) {
        var witness = new Witness();
        try (var stage = Stage.with(place, witness, Faults.named(fault).orElseThrow())) {
            var output = stage.runTarget();
            assertThat(output.code()).isEqualTo(1);
            assertThat(witness.tokens()).isEmpty();
            nothingIsIn(witness.requests(), stage.secrets());
        }
    }

    /** Sends everybody on to another place, with what they brought. */
    private static final class SendsOn extends Witness {
        private final String to;
        private final int status;

        SendsOn(String to, int status) {
            this.to = to;
            this.status = status;
        }

        @Override
        public Answer answer(Call call, Answer usual) {
            var path = to + call.request().path() + "?access_token=" + Marks.MAIN_SECRET;
            return usual.withStatus(status).withHeader("Location", path).withBody(Body.EMPTY);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 307})
    void aRedirectIsNotFollowed(int status) {
        var elsewhere = new Witness();
        try (var other = ReferenceLgsp.start(List.of(elsewhere))) {
            for (String to : List.of(other.apiUrl().toString(), other.plainUrl().toString(), "file://")) {
                var witness = new SendsOn(to, status);
                try (var stage = Stage.with(place.resolve(Integer.toString(to.hashCode())), witness)) {
                    stage.input("root.pem", stage.platform().rootPem() + other.rootPem());
                    var output = stage.runTarget("--evidence", "full", "--check", "ACC-015.basic,ACC-001.no-token");
                    assertThat(witness.requests()).isNotEmpty();
                    stage.nothingIsIn(output);
                }
            }
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    private static void nothingIsIn(List<Witness.Sent> requests, List<String> secrets) {
        var finder = new Finder(secrets);
        assertThat(requests)
                .allSatisfy(sent -> assertThat(finder.in(sent.text())).isEmpty());
    }
}
