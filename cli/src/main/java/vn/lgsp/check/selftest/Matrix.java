package vn.lgsp.check.selftest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import vn.lgsp.check.faults.Fault;
import vn.lgsp.check.probe.net.HostGate;
import vn.lgsp.check.record.EvidenceLevel;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.reference.Behaviour;
import vn.lgsp.check.reference.Options;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.suite.Safety;
import vn.lgsp.check.suite.run.ConformanceRun;
import vn.lgsp.check.suite.run.PlanException;
import vn.lgsp.check.suite.run.RunListener;
import vn.lgsp.check.suite.run.RunRequest;
import vn.lgsp.check.suite.run.Selection;
import vn.lgsp.check.variants.Variant;

/**
 * Runs the suites against the reference, under every fault and under every variant, and holds the finished verdicts
 * against what each of them declares.
 */
public final class Matrix {
    private static final String PROFILE = "lgsp";
    private static final String ALL = "all";

    private final Catalogue catalogue;
    private final List<Class<?>> suites;
    private final LocalDate asOf;
    private final boolean full;
    private final HostGate gate = new HostGate();
    private final Map<String, RunRecord> baselines = new HashMap<>();

    /**
     * Makes a matrix.
     *
     * @param full runs each fault against all suites instead of only its own
     */
    public Matrix(Catalogue catalogue, List<Class<?>> suites, LocalDate asOf, boolean full) {
        this.catalogue = catalogue;
        this.suites = List.copyOf(suites);
        this.asOf = asOf;
        this.full = full;
    }

    /**
     * Runs it.
     *
     * @param threads how many platforms at once
     * @param done hears each row as it is finished, from several threads
     * @return the rows, the reference first, then faults, then variants
     */
    public List<Row> run(List<Fault> faults, List<Variant> variants, int threads, Consumer<Row> done)
            throws InterruptedException {
        var work = new ArrayList<Callable<Row>>();
        work.add(() -> told(reference(), done));
        faults.forEach(f -> work.add(() -> told(fault(f), done)));
        variants.forEach(v -> work.add(() -> told(variant(v), done)));
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var rows = new ArrayList<Row>();
            for (var row : pool.invokeAll(work)) {
                rows.add(row.get());
            }
            return rows;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Row told(Row row, Consumer<Row> done) {
        done.accept(row);
        return row;
    }

    private Row reference() throws PlanException {
        var seen = baseline(ALL, "basic").verdicts();
        return new Row(Row.Kind.REFERENCE, "reference", ALL, Held.reference(seen));
    }

    private Row fault(Fault fault) throws PlanException {
        var suite = full ? ALL : fault.suite();
        var usual = baseline(suite, fault.loginBy()).verdicts();
        var seen = record(List.of(fault), suite, fault.loginBy()).verdicts();
        return new Row(Row.Kind.FAULT, fault.id(), suite, Held.fault(fault, usual, seen));
    }

    private Row variant(Variant variant) throws PlanException {
        var usual = baseline(ALL, "basic");
        var seen = record(List.of(variant), ALL, "basic");
        return new Row(Row.Kind.VARIANT, variant.id(), ALL, Held.variant(variant, usual, seen));
    }

    /** What the reference comes to without any fault, asked the same way; whoever comes meanwhile waits for it. */
    private synchronized RunRecord baseline(String suite, String loginBy) throws PlanException {
        var known = baselines.get(suite + loginBy);
        if (known == null) {
            known = record(List.of(), suite, loginBy);
            baselines.put(suite + loginBy, known);
        }
        return known;
    }

    private RunRecord record(List<? extends Behaviour> behaviours, String suite, String loginBy) throws PlanException {
        try (var platform = new OwnPlatform(behaviours, loginBy, Options.usual(), new Secrets())) {
            var selection = suite.equals(ALL) ? Selection.ALL : new Selection(Set.of(suite), Set.of(), Set.of());
            var request = new RunRequest(
                    catalogue,
                    catalogue.profile(PROFILE).orElseThrow(),
                    platform.target(),
                    platform.secrets(),
                    selection,
                    Set.of(Safety.values()),
                    asOf,
                    List.of(),
                    EvidenceLevel.FULL,
                    platform.target().politeness().connections(),
                    Optional.empty(),
                    suites);
            return new ConformanceRun(request, gate, new RunListener() {}).execute();
        }
    }
}
