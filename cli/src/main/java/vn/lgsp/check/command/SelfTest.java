package vn.lgsp.check.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.lgsp.check.console.Sheet;
import vn.lgsp.check.faults.Faults;
import vn.lgsp.check.selftest.Matrix;
import vn.lgsp.check.selftest.MatrixScreen;
import vn.lgsp.check.standard.CatalogueReader;
import vn.lgsp.check.suite.run.Suites;
import vn.lgsp.check.variants.Variants;

/** {@code lgsp-check selftest}: shows on this machine that every check can fail, and that none fails the innocent. */
@Command(name = "selftest")
final class SelfTest implements Callable<Integer> {
    /** Platforms at once. */
    private static final int THREADS = 4;

    private final Session session;

    @Mixin
    Common common;

    @Option(names = "--full")
    private boolean full;

    SelfTest(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        var faults = Faults.all();
        var variants = Variants.all();
        var screen = new MatrixScreen(session.screenTexts(), session.palette(), new Sheet(session.out()), faults);
        session.tell(
                "selftest.start",
                "faults",
                Integer.toString(faults.size()),
                "variants",
                Integer.toString(variants.size()));
        var matrix = new Matrix(CatalogueReader.bundled(), Suites.bundled(), session.today(), full);
        var rows = matrix.run(faults, variants, THREADS, screen::row);
        return screen.total(rows) ? ExitCode.OK : ExitCode.OWN_ERROR;
    }
}
