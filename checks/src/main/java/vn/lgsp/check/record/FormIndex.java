package vn.lgsp.check.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all forms of all secrets in one pass that skips most of the text (the method of Wu and Manber).
 * Immutable.
 */
final class FormIndex {
    private static final int BLOCK = 3;
    private static final int BUCKETS = 1 << 14;
    private static final int LONGEST_WINDOW = 16;
    private static final Entry[] NONE = {};

    /** Takes what was found: a form, and where in the view it begins. */
    interface Finder {
        void found(SecretForm form, int at);
    }

    private static final class Entry {
        private final SecretForm form;
        private final char[] chars;

        private Entry(SecretForm form) {
            this.form = form;
            chars = form.significant().toCharArray();
        }
    }

    private final List<SecretForm> forms;
    private final List<SecretForm> odd;
    private final int window;
    private final int[] skips = new int[BUCKETS];
    private final Entry[][] candidates = new Entry[BUCKETS][];

    FormIndex(List<SecretForm> forms) {
        this.forms = forms;
        odd = forms.stream().filter(SecretForm::odd).toList();
        List<SecretForm> regular = forms.stream().filter(form -> !form.odd()).toList();
        window = regular.stream().mapToInt(form -> form.significant().length()).reduce(LONGEST_WINDOW, Math::min);
        Arrays.fill(skips, window - BLOCK + 1);
        Arrays.fill(candidates, NONE);
        Map<Integer, List<Entry>> buckets = new HashMap<>();
        for (SecretForm form : regular) {
            buckets.computeIfAbsent(enter(form.significant()), bucket -> new ArrayList<>())
                    .add(new Entry(form));
        }
        buckets.forEach((bucket, entries) -> candidates[bucket] = entries.toArray(NONE));
    }

    List<SecretForm> forms() {
        return forms;
    }

    /** The forms that are looked for as they are written. */
    List<SecretForm> odd() {
        return odd;
    }

    /** Enters the blocks of a form and gives the bucket of the last one. */
    private int enter(String text) {
        int bucket = 0;
        for (int end = BLOCK; end <= window; end++) {
            bucket = bucket(text.charAt(end - 3), text.charAt(end - 2), text.charAt(end - 1));
            skips[bucket] = Math.min(skips[bucket], window - end);
        }
        return bucket;
    }

    /** Finds all. */
    void search(View view, Finder finder) {
        search(view, finder, false);
    }

    /** Finds the first, if there is any. */
    void searchFirst(View view, Finder finder) {
        search(view, finder, true);
    }

    private void search(View view, Finder finder, boolean firstOnly) {
        for (int end = window; end <= view.length(); ) {
            int bucket = bucket(view.at(end - 3), view.at(end - 2), view.at(end - 1));
            if (skips[bucket] > 0) {
                end += skips[bucket];
                continue;
            }
            boolean found = candidate(view, end - window, candidates[bucket], finder);
            if (found && firstOnly) {
                return;
            }
            end++;
        }
    }

    private static boolean candidate(View view, int at, Entry[] entries, Finder finder) {
        boolean found = false;
        for (Entry entry : entries) {
            if (view.matches(at, entry.chars)) {
                finder.found(entry.form, at);
                found = true;
            }
        }
        return found;
    }

    private static int bucket(char a, char b, char c) {
        return ((a * 31 + b) * 31 + c) & (BUCKETS - 1);
    }
}
