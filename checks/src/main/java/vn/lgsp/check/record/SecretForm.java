package vn.lgsp.check.record;

/**
 * One way in which a secret may stand in a text.
 *
 * @param encoding the name of the way
 * @param written as it would be written
 * @param significant the same without the characters that a search leaves out
 * @param bitsBefore whether the character before holds bits of the secret too
 * @param bitsAfter whether the character after does
 */
record SecretForm(
        Secret secret, String encoding, String written, String significant, boolean bitsBefore, boolean bitsAfter) {

    /** A form of fewer significant characters is looked for as it is written only. */
    static final int MIN_SIGNIFICANT = 6;

    static final String PLAIN = "plain";
    static final String BASE64 = "base64";
    static final String BASE64_URL = "base64url";
    static final String HEX = "hex";
    static final String JWT = "jwt";
    static final String JWT_HEADER = "jwt-header";

    static SecretForm of(Secret secret, String encoding, String written) {
        return of(secret, encoding, written, false, false);
    }

    static SecretForm of(Secret secret, String encoding, String written, boolean bitsBefore, boolean bitsAfter) {
        return new SecretForm(secret, encoding, written, View.significant(written), bitsBefore, bitsAfter);
    }

    boolean odd() {
        return significant.length() < MIN_SIGNIFICANT;
    }

    boolean base64() {
        return encoding.equals(BASE64) || encoding.equals(BASE64_URL);
    }

    /** Where this form begins at the end of a text without being complete; the text's length if it does not. */
    int beginsAtEndOf(String text) {
        int from = Math.max(0, text.length() - written.length() + 1);
        for (int start = from; start <= text.length() - MIN_SIGNIFICANT; start++) {
            if (text.regionMatches(start, written, 0, text.length() - start)) {
                return start;
            }
        }
        return text.length();
    }
}
