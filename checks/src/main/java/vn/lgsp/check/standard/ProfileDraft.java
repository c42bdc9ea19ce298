package vn.lgsp.check.standard;

import java.util.Optional;

/** A profile as its file has it: {@code own} is what it says itself, {@code base} the profile that it extends. */
record ProfileDraft(Optional<String> base, Profile own, Fields fields, Problems problems) {

    String id() {
        return own.id();
    }

    /** Adds a problem at the place of a field. */
    void say(String field, String problem, String... namesAndValues) {
        problems.add(fields.line(field), problem, namesAndValues);
    }
}
