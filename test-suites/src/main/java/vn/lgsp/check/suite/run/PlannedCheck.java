package vn.lgsp.check.suite.run;

import java.lang.reflect.Method;
import java.util.List;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.suite.Suite;

/**
 * A check of the plan.
 *
 * @param prerequisite whether it only runs because a selected check needs it
 * @param selected whether it runs at all; the others are NOT_RUN
 */
public record PlannedCheck(
        String id,
        Suite suite,
        Safety safety,
        List<String> needs,
        String unlessNone,
        Method method,
        boolean selected,
        boolean prerequisite) {

    public PlannedCheck {
        needs = List.copyOf(needs);
    }

    /** The requirement that it tests. */
    public String requirement() {
        return id.substring(0, id.indexOf('.'));
    }

    PlannedCheck with(boolean nowSelected, boolean nowPrerequisite) {
        return new PlannedCheck(id, suite, safety, needs, unlessNone, method, nowSelected, nowPrerequisite);
    }
}
