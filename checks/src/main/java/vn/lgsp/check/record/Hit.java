package vn.lgsp.check.record;

import java.util.Set;

/**
 * A secret found in a text.
 *
 * @param start where in the text what has to go begins
 * @param end where it ends
 * @param encodings the names of what was done to the secret
 */
record Hit(Secret secret, int start, int end, Set<String> encodings) {

    Hit {
        encodings = Set.copyOf(encodings);
    }

    boolean covers(Hit other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether only the header of a JWT was found, which another token of the same server has too. */
    boolean commonToAllTokens() {
        return encodings.contains(SecretForm.JWT_HEADER);
    }
}
