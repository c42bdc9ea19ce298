package vn.lgsp.check.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lgsp.check.command.PlantedRun;

/** What an exception or a finding says of a secret is not repeated. */
@Timeout(300)
class ExceptionSecrecyTest {
    private static final Set<String> CHECKS =
            Set.of("ACC-014.throws", "ACC-014.finds", "ACC-014.wonders", "ACC-014.never-made");

    @TempDir
    Path place;

    @Test
    void inACheck() {
        try (var stage = Stage.with(place, new Witness())) {
            var output = stage.by(surroundings -> PlantedRun.of(
                    surroundings,
                    stage.target(),
                    CHECKS,
                    List.of(CarelessChecks.InChecks.class, CarelessChecks.InConstructor.class)));

            assertThat(output.code()).isEqualTo(1);
            assertThat(stage.files().toString())
                    .contains("ACC-014.throws", "TOOL_ERROR", "IllegalStateException", "accepted-wrong-secret");
            stage.nothingIsIn(output);
        }
    }

    @Test
    void outsideOfAnyCheck() {
        var problems = List.of(
                new IllegalStateException("connect with " + CarelessChecks.everything()),
                new UncheckedIOException(new NoSuchFileException("/secrets/" + Marks.MAIN_SECRET)),
                new RuntimeException(new IllegalArgumentException(Marks.ALL.toString())));
        try (var stage = Stage.with(place, new Witness())) {
            for (Exception problem : problems) {
                var output = stage.by(surroundings -> PlantedRun.failing(surroundings, stage.target(), problem));

                assertThat(output.err()).contains("lgsp-check: ");
                stage.nothingIsIn(output);
            }
        }
    }
}
