package vn.lgsp.check.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is found in one text, works out what has to go with it, and keeps nothing twice. */
final class HitList {

    private record Kind(Secret secret, String encoding) {}

    private final String text;
    private final List<Hit> hits = new ArrayList<>();
    private final Map<Kind, BitSet> covered = new HashMap<>();

    HitList(String text) {
        this.text = text;
    }

    List<Hit> all() {
        return List.copyOf(hits);
    }

    void add(Hit hit) {
        hits.add(hit);
    }

    /** Adds a form found in a view of the text unless the same stands there already. */
    void add(View view, SecretForm form, int at, String undone) {
        int first = Math.max(0, at - (form.bitsBefore() ? 1 : 0));
        int last = Math.min(view.length(), at + form.significant().length() + (form.bitsAfter() ? 1 : 0)) - 1;
        int start = view.start(first);
        int end = view.end(last);
        BitSet places = covered.computeIfAbsent(new Kind(form.secret(), form.encoding()), kind -> new BitSet());
        if (places.nextClearBit(start) >= end) {
            return;
        }
        Set<String> encodings = encodings(form, undone, text.substring(start, end));
        if (form.base64()) {
            start = runStart(start, !undone.isEmpty());
            end = runEnd(end, !undone.isEmpty());
            if (isPair(text.substring(start, end), form.secret())) {
                encodings.add("basic");
            }
        }
        places.set(start, end);
        hits.add(new Hit(form.secret(), start, end, encodings));
    }

    private static Set<String> encodings(SecretForm form, String undone, String found) {
        Set<String> encodings = new HashSet<>();
        if (!undone.isEmpty()) {
            encodings.add(undone);
        }
        if (undone.isEmpty() || !form.encoding().equals(SecretForm.PLAIN)) {
            encodings.add(form.encoding());
        }
        if (hasBlank(found) && !hasBlank(form.written())) {
            encodings.add("split");
        }
        return encodings;
    }

    private static boolean hasBlank(String text) {
        return text.chars().anyMatch(c -> View.blank((char) c));
    }

    private int runStart(int start, boolean escaped) {
        int i = start;
        while (i > 0 && inRun(text.charAt(i - 1), escaped)) {
            i--;
        }
        return i;
    }

    private int runEnd(int end, boolean escaped) {
        int i = end;
        while (i < text.length() && (inRun(text.charAt(i), escaped) || text.charAt(i) == '=')) {
            i++;
        }
        return i;
    }

    private static boolean inRun(char c, boolean escaped) {
        boolean base64 = c < 0x80 && (Character.isLetterOrDigit(c) || "+/-_".indexOf(c) >= 0);
        return base64 || (escaped && "%\\&#;".indexOf(c) >= 0);
    }

    private static boolean isPair(String run, Secret secret) {
        String standard = run.replace('-', '+').replace('_', '/').replace("=", "");
        try {
            byte[] bytes = Base64.getDecoder().decode(standard);
            return new String(bytes, StandardCharsets.UTF_8).endsWith(":" + secret.reveal());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
