package vn.lgsp.check.probe.http;

import java.security.SecureRandom;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.record.Secrets;

/** Credentials and tokens that nobody has. They are secrets too, so that no two records differ by them. */
public final class MadeUp {
    /** The name of them all. */
    static final String NAME = "made-up";

    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    private static final int WORD = 24;

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    private MadeUp(ProbeContext context) {
        secrets = context.secrets();
    }

    /** That of a run. */
    public static MadeUp of(ProbeContext context) {
        return context.part(MadeUp.class, MadeUp::new);
    }

    /** A word that looks like an identifier. */
    Shown word() {
        return like("x".repeat(WORD));
    }

    /** A text of the same length with letters for letters and digits for digits, another one each time. */
    Shown like(String text) {
        return hidden(shuffled(text, 0));
    }

    /** The text with every letter and digit of its last quarter changed, so that no part of it is left there. */
    Shown altered(String text) {
        return hidden(shuffled(text, text.length() - Math.max(1, text.length() / 4)));
    }

    private Shown hidden(String value) {
        return new Shown(value, secrets.add(NAME, value).toString());
    }

    private String shuffled(String text, int from) {
        var changed = new StringBuilder(text.substring(0, from));
        for (var c : text.substring(from).toCharArray()) {
            changed.append(other(c));
        }
        return changed.toString();
    }

    private char other(char c) {
        if (LOWER.indexOf(c) >= 0) {
            return another(LOWER, c);
        }
        if (LOWER.indexOf(Character.toLowerCase(c)) >= 0) {
            return Character.toUpperCase(another(LOWER, Character.toLowerCase(c)));
        }
        return DIGITS.indexOf(c) >= 0 ? another(DIGITS, c) : c;
    }

    private char another(String of, char c) {
        var step = 1 + random.nextInt(of.length() - 1);
        return of.charAt((of.indexOf(c) + step) % of.length());
    }
}
