package vn.lgsp.check.target;

import java.util.Optional;

/**
 * A service that the target offers.
 *
 * @param path below the api endpoint
 * @param echoParameter the query parameter whose text the answer repeats, if there is one
 * @param echoPointer JSON Pointer (RFC 6901) to the repeated text
 */
public record Service(String name, String path, Optional<String> echoParameter, Optional<String> echoPointer) {}
