package vn.lgsp.check.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.lgsp.check.console.Progress;
import vn.lgsp.check.console.RunScreen;
import vn.lgsp.check.probe.net.HostGate;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.suite.run.ConformanceRun;
import vn.lgsp.check.suite.run.PlanException;

/** Runs a job: shows how it goes on, writes the reports, shows what it came to. */
final class Execution {
    private final Session session;
    private final Interruption interruption;

    Execution(Session session, Interruption interruption) {
        this.session = session;
        this.interruption = interruption;
    }

    /** Returns the exit code of the run. */
    int run(Job job) throws PlanException, IOException {
        var reports = new Reports(
                session, job, new OutputFolder(session.surroundings().folder(), job.out()));
        var catalogue = job.request().catalogue();
        var progress = new Progress(session.surroundings().err(), catalogue, session.screenTexts(), session.palette());
        var run = new ConformanceRun(job.request(), new HostGate(), progress);
        interruption.stopsBy(run::interrupt);
        var written = reports.write(run.execute(), run.plan());
        var record = written.record();
        if (job.formats().contains(Format.CONSOLE)) {
            session.out().print(screen(job, record, written.files()));
        } else {
            written.files().forEach(file -> session.tell("run.written", "file", file));
        }
        return ExitCode.of(record, job.failOn());
    }

    private String screen(Job job, RunRecord record, List<String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            var view = job.view(record, session.screenTexts(), session.palette());
            new RunScreen(view, stream).print(files);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
