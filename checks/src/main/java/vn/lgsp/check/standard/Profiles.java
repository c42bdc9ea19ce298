package vn.lgsp.check.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes complete profiles of drafts: what a profile inherits comes first, what it adds follows. */
final class Profiles {

    private final List<ProfileDraft> drafts;
    private final Map<String, ProfileDraft> byId = new LinkedHashMap<>();

    Profiles(List<ProfileDraft> drafts) {
        this.drafts = drafts;
    }

    List<Profile> complete() {
        for (ProfileDraft draft : drafts) {
            if (byId.putIfAbsent(draft.id(), draft) != null) {
                draft.say("id", "duplicate-id", "name", draft.id());
            }
        }
        return drafts.stream().map(this::complete).toList();
    }

    private Profile complete(ProfileDraft draft) {
        List<ProfileDraft> line = line(draft);
        Profile own = draft.own();
        Profile complete = new Profile(
                own.id(),
                own.title(),
                joined(line, Profile::requirements),
                joined(line, Profile::adopts),
                own.doubts(),
                joined(line, Profile::demands));
        sayRepeated(draft, line.subList(1, line.size()));
        own.adopts().stream()
                .filter(id -> !complete.requirements().contains(id))
                .forEach(id -> draft.say("adopts", "adopts-unselected", "name", id));
        return complete;
    }

    /** The draft, the one that it extends, and so on; each profile speaks only of its own faults. */
    private List<ProfileDraft> line(ProfileDraft draft) {
        List<ProfileDraft> line = new ArrayList<>(List.of(draft));
        for (var next = draft.base(); next.isPresent(); ) {
            ProfileDraft base = byId.get(next.get());
            if (base == null && line.size() == 1) {
                draft.say("extends", "unknown-profile", "name", next.get());
            }
            if (line.indexOf(base) == 0) {
                String path =
                        line.stream().map(ProfileDraft::id).collect(Collectors.joining(" > ")) + " > " + draft.id();
                draft.say("extends", "profile-cycle", "path", path);
            }
            if (base == null || line.contains(base)) {
                return line;
            }
            line.add(base);
            next = base.base();
        }
        return line;
    }

    private static void sayRepeated(ProfileDraft draft, List<ProfileDraft> bases) {
        for (ProfileDraft base : bases) {
            draft.own().requirements().stream()
                    .filter(base.own().requirements()::contains)
                    .forEach(id -> draft.say("requirements", "repeats-inherited", "base", base.id(), "name", id));
        }
    }

    private static List<String> joined(List<ProfileDraft> line, Function<Profile, List<String>> part) {
        List<ProfileDraft> eldestFirst = new ArrayList<>(line);
        Collections.reverse(eldestFirst);
        var all = new LinkedHashSet<String>();
        eldestFirst.forEach(draft -> all.addAll(part.apply(draft.own())));
        return List.copyOf(all);
    }
}
