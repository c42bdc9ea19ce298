package vn.lgsp.check.record;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;
import vn.lgsp.check.verdict.Trouble;

/** What was seen when one question was asked: immutable, already redacted, the same live and on replay. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NameObservation.class, name = "name"),
    @JsonSubTypes.Type(value = ConnectObservation.class, name = "connect"),
    @JsonSubTypes.Type(value = HelloObservation.class, name = "hello"),
    @JsonSubTypes.Type(value = HandshakeObservation.class, name = "handshake"),
    @JsonSubTypes.Type(value = HttpObservation.class, name = "http"),
})
public sealed interface Observation
        permits NameObservation, ConnectObservation, HelloObservation, HandshakeObservation, HttpObservation {

    /** The question in symbolic form, for example {@code POST token as wrong-secret}; never a value. */
    String question();

    /** The endpoint asked, as the target declares it. */
    String where();

    /** When the question was asked. */
    Instant at();

    /** How long the answer took, in milliseconds. */
    long tookMillis();

    /** Why there is no answer; empty if there is one. */
    Optional<Trouble> trouble();

    /** The same with what {@code level} does not keep left out. */
    Observation keptAt(EvidenceLevel level);
}
