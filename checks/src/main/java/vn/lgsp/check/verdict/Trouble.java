package vn.lgsp.check.verdict;

import java.util.Set;

/**
 * Why a question got no answer.
 *
 * @param layer where it got stuck
 * @param code what happened there, for example {@code refused} or {@code timeout}; the message is
 *     {@code trouble.<layer>.<code>} in the bundles
 * @param cause whose doubt it is
 * @param where the endpoint
 * @param detail what the platform said, redacted and shortened; may be empty
 */
public record Trouble(Layer layer, String code, Cause cause, String where, String detail) {

    private static final Set<String> FLEETING = Set.of("closed", "reset", "refused", "cut-short", "no-answer-any-more");

    /** Whether a connection was lost without delay, which may just have been bad luck. */
    public boolean fleeting() {
        return FLEETING.contains(code);
    }

    /** The key of the message. */
    public String key() {
        return "trouble." + layer.id() + "." + code;
    }
}
