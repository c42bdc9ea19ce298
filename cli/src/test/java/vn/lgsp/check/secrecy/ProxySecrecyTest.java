package vn.lgsp.check.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A proxy gets its own credential and no other, and nobody else gets to see it. */
@Timeout(300)
class ProxySecrecyTest {
    private static final Set<String> ITS_OWN = Set.of(Marks.PROXY_USER, Marks.PROXY_PASSWORD);

    @TempDir
    Path place;

    @Test
    void aProxyThatTunnels() {
        var witness = new Witness();
        try (var proxy = TunnelProxy.open();
                var stage = Stage.with(place, witness).through(proxy.port())) {
            var output = stage.runTarget("--evidence", "full");
            assertThat(output.code()).as(output.out() + output.err()).isZero();
            stage.nothingIsIn(output);
            var finder = new Finder(stage.secrets());
            assertThat(proxy.heads())
                    .isNotEmpty()
                    .allSatisfy(head -> assertThat(finder.in(head).keySet()).isSubsetOf(ITS_OWN));
            var behind = new Finder(ITS_OWN);
            assertThat(witness.requests())
                    .isNotEmpty()
                    .allSatisfy(sent -> assertThat(behind.in(sent.text())).isEmpty());
        }
    }

    @Test
    void aProxyThatRefusesAndRepeats() {
        try (var proxy = TunnelProxy.refusing();
                var stage = Stage.with(place, new Witness()).through(proxy.port())) {
            var output = stage.runTarget("--evidence", "full", "--debug");
            assertThat(output.code()).isEqualTo(3);
            assertThat(proxy.heads()).isNotEmpty();
            stage.nothingIsIn(output);
        }
    }
}
