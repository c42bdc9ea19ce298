package vn.lgsp.check.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.record.BodySeen;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.RequestSeen;
import vn.lgsp.check.verdict.Undetermined;

/** Refusals in the forms that platforms give them. */
class ExpectTest {
    private static final Map<String, String> DATA = Map.of("count", "number", "rows", "array");
    private static final Map<String, String> ERROR = Map.of("code", "string", "message", "string");
    private static final Map<String, String> WRAPPER = Map.of("code", "string", "message", "string", "data", "array");
    private static final Map<String, String> EMPTY = Map.of("code", "string", "message", "string", "data", "null");

    private final Expect expect = new Expect();

    private static HttpObservation answer(int status, String json, long size, Map<String, String> members) {
        var body = new BodySeen(
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
        var seen = new AnswerSeen("HTTP/1.1", status, List.of(), body, Optional.empty(), Optional.empty(), Set.of());
        var request = new RequestSeen("GET", "https://lgsp.test/", List.of(), Optional.empty());
        return new HttpObservation(
                "call", "https://lgsp.test/", Instant.EPOCH, 1, Optional.empty(), request, Optional.of(seen));
    }

    private int findings(HttpObservation asked, HttpObservation right) {
        expect.refused(asked, () -> right, "accepted");
        return expect.attempt().findings().size();
    }

    @Test
    void dataWithoutRightIsFound() {
        assertThat(findings(answer(200, "object", 80, DATA), answer(200, "object", 90, DATA)))
                .isEqualTo(1);
    }

    @Test
    void a4xxAndAnErrorWithStatus200AreRefusals() {
        var right = answer(200, "object", 90, DATA);
        assertThat(findings(answer(403, "none", 0, Map.of()), right)).isZero();
        assertThat(findings(answer(200, "object", 40, ERROR), right)).isZero();
        assertThat(findings(answer(200, "object", 40, EMPTY), answer(200, "object", 900, WRAPPER)))
                .isZero();
    }

    @Test
    void aWrapperThatMayHoldEitherSettlesNothing() {
        assertThatThrownBy(() -> findings(answer(200, "object", 60, WRAPPER), answer(200, "object", 900, WRAPPER)))
                .isInstanceOf(Undetermined.class);
        assertThat(findings(answer(200, "object", 900, WRAPPER), answer(200, "object", 900, WRAPPER)))
                .isEqualTo(1);
    }

    @Test
    void aPageInsteadOfDataSettlesNothing() {
        assertThatThrownBy(() -> findings(answer(200, "none", 5000, Map.of()), answer(200, "none", 900, Map.of())))
                .isInstanceOf(Undetermined.class);
        assertThatThrownBy(() -> findings(answer(200, "none", 5000, Map.of()), answer(200, "object", 900, DATA)))
                .isInstanceOf(Undetermined.class);
    }
}
