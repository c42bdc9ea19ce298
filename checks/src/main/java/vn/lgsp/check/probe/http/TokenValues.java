package vn.lgsp.check.probe.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lgsp.check.record.Secrets;

/**
 * What looks like a token in one answer, wherever it stands. A server may send as many as it likes and of any length:
 * what is beyond our bounds is not collected, and no text of such an answer may be kept.
 */
final class TokenValues {
    /** No honest answer has more. */
    static final int MOST = 10;
    /** No server takes a longer one back in a header. */
    static final int LONGEST = 16 * 1024;

    private static final String MARK = "«token»";
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?<![a-z])(?:access|refresh|id)[_-]?token[\"'\\\\]{0,8}+\\s{0,8}+[:=>]\\s{0,8}+[\"'\\\\]{0,8}+"
                    + "([A-Za-z0-9._~+/=%-]++)");
    private static final Pattern JWT =
            Pattern.compile("\\beyJ[A-Za-z0-9_-]{8,}+\\.[A-Za-z0-9_-]{8,}+\\.[A-Za-z0-9_-]*+");
    private static final Pattern COOKIE = Pattern.compile("^([^=;]*=)[^;]*");
    private static final Pattern TOKEN_HEADER = Pattern.compile("(?i)(?:.*[_-])?token|(?:proxy-)?authorization");

    private final Set<String> values = new LinkedHashSet<>();
    private boolean beyond;

    /** Whether a JSON member of that name holds a token. */
    static boolean named(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return plain.endsWith("token") || plain.equals("jwt");
    }

    /** Collects the value of such a member. */
    void member(String value) {
        if (value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
            return;
        }
        if (value.length() < Secrets.MIN_LENGTH) {
            beyond = true;
        } else {
            collect(value);
        }
    }

    /** Notes that there is something that can't be looked for. */
    void giveUp() {
        beyond = true;
    }

    /** Collects from a text of any kind. */
    void text(String text) {
        for (var pattern : List.of(NAMED, JWT)) {
            var found = pattern.matcher(text);
            while (!full() && found.find()) {
                var value = found.group(found.groupCount());
                if (value.length() >= Secrets.MIN_LENGTH) {
                    collect(value);
                }
            }
        }
    }

    private boolean full() {
        return beyond && values.size() >= MOST;
    }

    private void collect(String value) {
        if (value.length() > LONGEST || values.size() >= MOST && !values.contains(value)) {
            beyond = true;
        } else {
            values.add(value);
        }
    }

    /** What was collected, in the order of the answer. */
    Set<String> values() {
        return values;
    }

    /** Whether there is more than was collected, or something that can't be looked for. */
    boolean beyond() {
        return beyond;
    }

    /** A text without JWTs and without the values that stand behind the name of a token, however short. */
    static String masked(String text) {
        var named = NAMED.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(m.group().substring(0, m.start(1) - m.start())) + MARK);
        return JWT.matcher(named).replaceAll(MARK);
    }

    /** The value of a header without the token or the session that it hands out. */
    static String masked(String header, String value) {
        if (header.toLowerCase(Locale.ROOT).startsWith("set-cookie")) {
            return COOKIE.matcher(value).replaceFirst("$1«cookie»");
        }
        return TOKEN_HEADER.matcher(header).matches() ? MARK : masked(value);
    }
}
