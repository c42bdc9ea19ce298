package vn.lgsp.check.standard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A catalogue can't be used; it names everything that is wrong with it at once. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CatalogueProblem> problems;

    public CatalogueException(List<CatalogueProblem> problems) {
        super(text(problems, Language.EN));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the files. */
    public List<CatalogueProblem> problems() {
        return problems;
    }

    /** All problems in one language, a line each below a heading that counts them. */
    public String message(Language language) {
        return text(problems, language);
    }

    private static String text(List<CatalogueProblem> problems, Language language) {
        String heading = Messages.text(language, "heading", Map.of("count", Integer.toString(problems.size())));
        return problems.stream()
                .map(problem -> "\n  " + problem.message(language))
                .collect(Collectors.joining("", heading, ""));
    }
}
