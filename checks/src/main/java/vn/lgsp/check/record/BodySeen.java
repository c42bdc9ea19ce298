package vn.lgsp.check.record;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.Layer;
import vn.lgsp.check.verdict.Trouble;
import vn.lgsp.check.verdict.Undetermined;

/**
 * Facts of a body, computed before anything was redacted or cut.
 *
 * @param size bytes received, at most our limit
 * @param cut whether the limit cut it off
 * @param utf8 whether the bytes are strict UTF-8
 * @param byteOrderMark whether it starts with U+FEFF
 * @param json the kind of JSON value, {@code object}, {@code array}, {@code string}, …; {@code none} if it is not JSON
 * @param jsonFaults what strict readers stumble over: {@code duplicate-key}, {@code not-a-number}
 * @param members top-level members of an object, name to kind of value
 * @param oauthError the value of member {@code error} if it looks like an error code
 * @param echo how the text that we sent came back: {@code same}, {@code decomposed}, {@code changed}, {@code absent};
 *     empty if none was asked for
 * @param text the redacted text; empty if not kept
 */
public record BodySeen(
        long size,
        boolean cut,
        boolean utf8,
        boolean byteOrderMark,
        String json,
        Set<String> jsonFaults,
        Map<String, String> members,
        Optional<String> oauthError,
        Optional<String> echo,
        Optional<String> text) {

    public BodySeen {
        jsonFaults = Collections.unmodifiableSortedSet(new TreeSet<>(jsonFaults));
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    private static final Set<String> ERROR_MEMBERS =
            Set.of("error", "error_code", "errorCode", "ErrorCode", "code", "fault", "message");
    private static final Set<String> CONTAINERS = Set.of("object", "array");

    /** Whether it is a JSON object with a member by which services tell of errors. */
    public boolean saysError() {
        return object() && members.keySet().stream().anyMatch(ERROR_MEMBERS::contains);
    }

    /** Whether it tells of an error and holds none of the objects and arrays that the right answer holds. */
    public boolean saysErrorInsteadOf(BodySeen right) {
        return saysError()
                && !sameShapeAs(right)
                && right.members.entrySet().stream()
                        .filter(m -> CONTAINERS.contains(m.getValue()))
                        .noneMatch(m -> m.getValue().equals(members.get(m.getKey())));
    }

    /** Whether it is the same kind of value, with the same members of the same kinds. */
    public boolean sameShapeAs(BodySeen other) {
        return json.equals(other.json) && members.equals(other.members);
    }

    /**
     * Whether it holds what the other one does, as far as facts can tell. What is no JSON, or wraps good news and bad
     * alike, shows that by nothing but its size.
     */
    public boolean sameDataAs(BodySeen other) {
        boolean telling = "array".equals(json) || object() && !members.isEmpty() && !saysError();
        return sameShapeAs(other) && (telling || size > 0 && size == other.size);
    }

    /** Whether it is a JSON object. */
    public boolean object() {
        return "object".equals(json);
    }

    /**
     * The redacted text.
     *
     * @throws Undetermined if the record does not hold it
     */
    public String textKept() {
        return text.orElseThrow(
                () -> new Undetermined(new Trouble(Layer.TOOL, "not-kept", Cause.NOT_KEPT, "", "body")));
    }

    BodySeen shape() {
        return new BodySeen(
                size, cut, utf8, byteOrderMark, json, jsonFaults, members, oauthError, echo, Optional.empty());
    }
}
