package vn.lgsp.check.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.lgsp.check.console.RunView;
import vn.lgsp.check.report.Page.Duty;
import vn.lgsp.check.report.Page.DutyGroup;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.standard.State;
import vn.lgsp.check.standard.Text;

/** The requirements of a profile that no check tests: what a declaration has to say, or why there is no test. */
final class Duties {
    private final Bilingual words;
    private final List<Requirement> requirements;

    Duties(RunView view, Bilingual words) {
        this.words = words;
        this.requirements = view.record().catalogue().requirements().stream()
                .flatMap(id -> view.catalogue().requirement(id).stream())
                .toList();
    }

    List<DutyGroup> all() {
        var groups = new ArrayList<DutyGroup>();
        add(groups, "attested", s -> s instanceof State.Attested a ? Optional.of(a.statement()) : Optional.empty());
        add(groups, "not-testable", s -> s instanceof State.NotTestable n ? Optional.of(n.reason()) : Optional.empty());
        add(groups, "planned", s -> s instanceof State.Planned p ? Optional.of(p.reason()) : Optional.empty());
        return groups;
    }

    private void add(List<DutyGroup> groups, String name, Function<State, Optional<Text>> said) {
        var duties = requirements.stream()
                .flatMap(r -> said.apply(r.state()).map(text -> new Duty(r.id(), r.text(), text)).stream())
                .toList();
        if (!duties.isEmpty()) {
            groups.add(new DutyGroup(words.text("duties." + name, "count", Integer.toString(duties.size())), duties));
        }
    }
}
