package vn.lgsp.check.target;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lgsp.check.standard.Language;

/** A target description or a file of declarations can't be used; it names everything that is wrong with it at once. */
public final class TargetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public TargetException(List<Problem> problems) {
        super(problems.stream().map(p -> p.message(Language.EN)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** All problems, one after the other, and how many there are if there is more than one. */
    public String render(Language language) {
        String all = problems.stream().map(p -> p.message(language)).collect(Collectors.joining("\n"));
        if (problems.size() < 2) {
            return all;
        }
        return all + "\n" + Messages.text(language, "count", Map.of("count", Integer.toString(problems.size())));
    }
}
