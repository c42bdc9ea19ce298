package vn.lgsp.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AttestationFuzzTest {
    private static final List<String> PIECES = List.of(
            " ", "\n", "\t", ":", ": ", "- ", "{", "}", "[", "]", ",", "\"", "'", "#", "&a ", "*a", "!!int ", "|", ">",
            "---", "? ", "\\", "\0", "\uFEFF", "\uD800", "đ", "0", "~", "<<: ");

    @Property(tries = 2000)
    void brokenDeclarationsGiveATypedException(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int changes) {
        String text = BadAttestations.COMPLETE;
        for (int i = 0; i < changes; i++) {
            text = changed(text, random);
        }
        read(text);
    }

    @Property(tries = 500)
    void anyTextGivesATypedException(@ForAll String text) {
        read(text);
    }

    private static void read(String text) {
        try {
            assertThat(AttestationReader.read(text, "attestations.yaml"))
                    .allMatch(one -> one.requirement().matches("[A-Z]{2,8}-[0-9]{3}"));
        } catch (TargetException e) {
            assertThat(e.problems()).isNotEmpty().allMatch(p -> p.line() >= 0 && p.column() >= 0);
        }
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(12));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + piece + text.substring(at);
            default -> text.substring(0, at) + piece + text.substring(to);
        };
    }
}
