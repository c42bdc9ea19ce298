package vn.lgsp.check.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Puts marks in the place of what was found, however it overlaps. */
final class Redaction {

    private Redaction() {}

    static String replace(String text, List<Hit> hits, Function<Secret, String> mark) {
        List<Hit> widest = widest(hits);
        var clean = new StringBuilder();
        int done = 0;
        for (int i = 0; i < widest.size(); ) {
            int start = widest.get(i).start();
            int end = start;
            Set<String> marks = new LinkedHashSet<>();
            while (i < widest.size() && widest.get(i).start() <= end) {
                end = Math.max(end, widest.get(i).end());
                marks.add(mark.apply(widest.get(i).secret()));
                i++;
            }
            clean.append(text, done, start).append(String.join("", marks));
            done = end;
        }
        return clean.append(text, done, text.length()).toString();
    }

    /** The hits in the order of the text, without those that another one covers. */
    private static List<Hit> widest(List<Hit> hits) {
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparingInt(Hit::start)
                .thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : sorted) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).covers(hit)) {
                kept.add(hit);
            }
        }
        return kept;
    }
}
