package vn.lgsp.check.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All secrets of a run, and the one place that takes them out of a text. Thread-safe.
 *
 * <p>A secret is found plain, in base64 at any alignment, in hex, as part of a JWT, escaped for a URL, JSON or XML or by a
 * mixture of these, and any of it split over lines.
 */
public final class Secrets {
    /** What is shorter can't be told from ordinary text, and is never looked for. */
    public static final int MIN_LENGTH = 8;

    private static final int ROUNDS = 4;
    private static final String NOTHING_KEPT = "«»";

    private final Set<String> known = new HashSet<>();
    private final List<SecretForm> forms = new ArrayList<>();
    private volatile FormIndex index = new FormIndex(List.of());
    private volatile boolean outdated;

    /** Makes a value known as secret from now on; one shorter than {@link #MIN_LENGTH} gets a handle only. */
    public synchronized Secret add(String name, String value) {
        var secret = new Secret(name, value);
        if (value.length() >= MIN_LENGTH && known.add(value)) {
            forms.addAll(SecretForms.of(secret));
            outdated = true;
        }
        return secret;
    }

    /** Built when it is needed: a server may issue many tokens in one answer. */
    private FormIndex index() {
        if (outdated) {
            synchronized (this) {
                if (outdated) {
                    index = new FormIndex(List.copyOf(forms));
                    outdated = false;
                }
            }
        }
        return index;
    }

    /** The text with every known secret, in any of its encodings, replaced by {@code «name»}. */
    public String redact(String text) {
        FormIndex now = index();
        String clean = text;
        for (int round = 0; round < ROUNDS; round++) {
            List<Hit> hits = new Search(now, clean).hits();
            if (hits.isEmpty()) {
                return clean;
            }
            clean = Redaction.replace(clean, hits, round == 0 ? secret -> mark(now, secret) : secret -> NOTHING_KEPT);
        }
        return new Search(now, clean).hits().isEmpty() ? clean : NOTHING_KEPT;
    }

    /**
     * The same for a text whose end was cut off: what may be the beginning of a secret at its end is taken out as well.
     */
    public String redactCut(String text) {
        String clean = redact(text);
        int end = clean.length();
        for (SecretForm form : index().forms()) {
            end = Math.min(end, form.beginsAtEndOf(clean));
        }
        return clean.substring(0, end);
    }

    /**
     * The encodings in which any known secret occurs in the text: {@code plain}, {@code base64}, {@code base64url},
     * {@code basic}, {@code hex}, {@code jwt}, {@code url}, {@code json}, {@code xml}, {@code mixed}, {@code split}.
     */
    public Set<String> encodingsIn(String text) {
        return encodingsIn(text, secret -> true);
    }

    /** The encodings in which those of the known secrets that {@code which} accepts occur in the text. */
    public Set<String> encodingsIn(String text, Predicate<Secret> which) {
        var found = new TreeSet<String>();
        for (Hit hit : new Search(index(), text).hits()) {
            if (which.test(hit.secret()) && !hit.commonToAllTokens()) {
                found.addAll(hit.encodings());
            }
        }
        return found;
    }

    private static String mark(FormIndex index, Secret secret) {
        String mark = secret.toString();
        return new Search(index, mark).hits().isEmpty() ? mark : NOTHING_KEPT;
    }
}
