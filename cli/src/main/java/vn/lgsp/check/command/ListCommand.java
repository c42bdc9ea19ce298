package vn.lgsp.check.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lgsp.check.console.CatalogueLists;
import vn.lgsp.check.console.Sheet;
import vn.lgsp.check.standard.CatalogueReader;

/** {@code lgsp-check list}: what there is. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.topic}", descriptionKey = "list.topic")
    private Optional<Topic> topic = Optional.empty();

    @Option(names = "--coverage")
    private boolean coverage;

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (topic.isEmpty() && !coverage) {
            throw new UsageProblem("list.what", "topics", String.join(", ", Choices.ids(Topic.class)));
        }
        var lists = new CatalogueLists(CatalogueReader.bundled(), session.screenTexts(), new Sheet(session.out()));
        topic.ifPresent(t -> print(lists, t));
        if (coverage) {
            lists.coverage();
        }
        return ExitCode.OK;
    }

    private void print(CatalogueLists lists, Topic what) {
        switch (what) {
            case DOCUMENTS -> lists.documents();
            case REQUIREMENTS -> lists.requirements(session.today());
            case CHECKS -> lists.checks();
            case FAULTS -> lists.faults();
            case VARIANTS -> lists.variants();
            case PROFILES -> lists.profiles();
        }
    }
}
