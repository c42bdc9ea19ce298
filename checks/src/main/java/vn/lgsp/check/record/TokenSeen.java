package vn.lgsp.check.record;

import java.util.Optional;

/**
 * What may be told of an access token.
 *
 * @param handle the name under which the token is known in this run, for example {@code token-1}
 * @param length in characters, rounded up to the next power of two
 * @param form {@code opaque} or {@code jwt}
 * @param type the token_type as answered; empty if absent
 * @param expiresIn the expires_in as answered, if it is a JSON number or a string of digits
 */
public record TokenSeen(String handle, int length, String form, Optional<String> type, Optional<Long> expiresIn) {}
