package vn.lgsp.check.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for all secrets in one text, first as it stands, then with escapes undone. */
final class Search {
    private static final int MAX_LAYERS = 4;

    /** Takes a view to look into, and the name of what was undone; empty if nothing was. */
    private interface Looker {
        void look(View significant, String undone);
    }

    private final FormIndex index;
    private final String text;

    Search(FormIndex index, String text) {
        this.index = index;
        this.text = text;
    }

    /** Everything that was found; what undoing escapes finds again at the same place is named once. */
    List<Hit> hits() {
        if (index.forms().isEmpty() || text.length() < SecretForm.MIN_SIGNIFICANT) {
            return List.of();
        }
        List<Hit> odd = odd();
        if (!anything()) {
            return odd;
        }
        var hits = new HitList(text);
        everywhere(View.of(text), (view, undone) -> index.search(view, (form, at) -> hits.add(view, form, at, undone)));
        odd.forEach(hits::add);
        return hits.all();
    }

    /** Most texts hold no secret; this is cheaper than finding out where. */
    private boolean anything() {
        List<SecretForm> found = new ArrayList<>();
        everywhere(View.unmapped(text), (view, undone) -> {
            if (found.isEmpty()) {
                index.searchFirst(view, (form, at) -> found.add(form));
            }
        });
        return !found.isEmpty();
    }

    private static void everywhere(View whole, Looker looker) {
        looker.look(whole.significant(), "");
        List<View> decoded = oneLayer(whole, "", looker);
        decoded.forEach(view -> oneLayer(view, Escape.MIXED.id(), looker));
        View outer = whole;
        for (int layer = 0; layer < MAX_LAYERS; layer++) {
            View inner = outer.without(Escape.MIXED);
            if (inner == outer) {
                return;
            }
            looker.look(inner.significant(), Escape.MIXED.id());
            outer = inner;
        }
    }

    /** Undoes each kind of escape by itself: a program that puts one text into another escapes it as a whole. */
    private static List<View> oneLayer(View outer, String name, Looker looker) {
        List<View> decoded = new ArrayList<>();
        for (Escape escape : List.of(Escape.URL, Escape.JSON, Escape.XML)) {
            View inner = outer.without(escape);
            if (inner != outer) {
                looker.look(inner.significant(), name.isEmpty() ? escape.id() : name);
                decoded.add(inner);
            }
        }
        return decoded;
    }

    private List<Hit> odd() {
        List<Hit> hits = new ArrayList<>();
        for (SecretForm form : index.odd()) {
            String written = form.written();
            for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
                hits.add(new Hit(form.secret(), at, at + written.length(), Set.of(form.encoding())));
            }
        }
        return hits;
    }
}
