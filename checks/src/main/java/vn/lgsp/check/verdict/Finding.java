package vn.lgsp.check.verdict;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One deviation that a check saw.
 *
 * @param code the finding code, as listed by the requirement
 * @param where the endpoint, file or field
 * @param expected what had to be seen, in a few characters, redacted
 * @param actual what was seen, in a few characters, redacted
 * @param args further arguments of the message
 */
public record Finding(String code, String where, String expected, String actual, Map<String, String> args) {

    public Finding {
        args = Collections.unmodifiableSortedMap(new TreeMap<>(args));
    }

    /** All that a message may name: {where}, {expected}, {actual} and the arguments. */
    public Map<String, String> messageArguments() {
        var all = new TreeMap<>(args);
        all.put("where", where);
        all.put("expected", expected);
        all.put("actual", actual);
        return all;
    }
}
