package vn.lgsp.check.standard;

import java.util.List;

/**
 * A complete selection of requirements for a role. {@code adopts} names requirements of basis practice that may fail
 * the profile, {@code doubts} what a doubt of force does at least, {@code demands} the capabilities that the role must
 * declare.
 */
public record Profile(
        String id,
        Text title,
        List<String> requirements,
        List<String> adopts,
        Doubt.Effect doubts,
        List<String> demands) {

    public Profile {
        requirements = List.copyOf(requirements);
        adopts = List.copyOf(adopts);
        demands = List.copyOf(demands);
    }
}
