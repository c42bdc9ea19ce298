package vn.lgsp.check.standard;

import java.util.Map;
import java.util.Optional;

/** One way to deviate from a requirement; with {@code cap}, the reason why it is never more than a warning. */
public record FindingCode(String code, Text message, Optional<Text> cap) {

    /** Whether a finding of this code is never more than a warning. */
    public boolean capped() {
        return cap.isPresent();
    }

    /** The message in one language with its places filled; a place without a value stays visible. */
    public String render(Language language, Map<String, String> values) {
        return message.in(language, values);
    }
}
