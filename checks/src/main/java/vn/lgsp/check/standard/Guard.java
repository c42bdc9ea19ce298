package vn.lgsp.check.standard;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A declared fact that keeps a deviation from being more than a warning: a number below {@code below} or no number at
 * all, or a value among {@code in}.
 */
public record Guard(String fact, OptionalInt below, List<String> in, Text reason) {

    public Guard {
        in = List.copyOf(in);
    }

    /** Whether these facts cap the findings of the requirement. */
    public boolean matches(Map<String, String> facts) {
        String declared = facts.getOrDefault(fact, "").strip();
        return in.contains(declared) || below.isPresent() && !reaches(declared, below.getAsInt());
    }

    private static boolean reaches(String declared, int bound) {
        try {
            return Integer.parseInt(declared) >= bound;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
