package vn.lgsp.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodySeenTest {
    private static final Map<String, String> DATA = Map.of("count", "number", "rows", "array");
    private static final Map<String, String> WRAPPER = Map.of("code", "string", "message", "string", "data", "array");

    private static BodySeen body(String json, long size, Map<String, String> members) {
        return new BodySeen(
                size,
                false,
                true,
                false,
                json,
                Set.of(),
                members,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void membersOfTheirOwnShowTheSameData() {
        assertThat(body("object", 100, DATA).sameDataAs(body("object", 90, DATA)))
                .isTrue();
        assertThat(body("array", 100, Map.of()).sameDataAs(body("array", 90, Map.of())))
                .isTrue();
    }

    @Test
    void otherMembersOrOtherKindsDoNot() {
        assertThat(body("object", 100, DATA).sameDataAs(body("object", 100, Map.of("rows", "array"))))
                .isFalse();
        var empty = Map.of("count", "number", "rows", "null");
        assertThat(body("object", 100, DATA).sameDataAs(body("object", 100, empty)))
                .isFalse();
    }

    @Test
    void aWrapperOfGoodNewsAndBadShowsItBySizeOnly() {
        assertThat(body("object", 300, WRAPPER).sameDataAs(body("object", 60, WRAPPER)))
                .isFalse();
        assertThat(body("object", 300, WRAPPER).sameDataAs(body("object", 300, WRAPPER)))
                .isTrue();
    }

    @Test
    void soDoesWhatIsNoJsonOrNothing() {
        assertThat(body("none", 300, Map.of()).sameDataAs(body("none", 200, Map.of())))
                .isFalse();
        assertThat(body("none", 300, Map.of()).sameDataAs(body("none", 300, Map.of())))
                .isTrue();
        assertThat(body("none", 0, Map.of()).sameDataAs(body("none", 0, Map.of())))
                .isFalse();
        assertThat(body("string", 20, Map.of()).sameDataAs(body("string", 30, Map.of())))
                .isFalse();
    }
}
