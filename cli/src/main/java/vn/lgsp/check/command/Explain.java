package vn.lgsp.check.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.lgsp.check.console.Explanation;
import vn.lgsp.check.console.Sheet;
import vn.lgsp.check.standard.CatalogueReader;

/** {@code lgsp-check explain ID}: what, why, how tested, how to fix. */
@Command(name = "explain")
final class Explain implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common;

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "explain.id")
    private String id;

    Explain(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var explanation = new Explanation(
                CatalogueReader.bundled(), session.today(), session.screenTexts(), new Sheet(session.out()));
        if (!explanation.of(id)) {
            throw new UsageProblem("explain.unknown", "id", id);
        }
        return ExitCode.OK;
    }
}
