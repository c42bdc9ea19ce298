package vn.lgsp.check.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import vn.lgsp.check.console.Palette;
import vn.lgsp.check.console.Sentences;
import vn.lgsp.check.record.RecordFile;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.report.HtmlReport;
import vn.lgsp.check.report.JUnitReport;
import vn.lgsp.check.suite.run.PlannedCheck;

/** Writes the files of a run, each whole or not at all. */
final class Reports {
    private final Session session;
    private final Job job;
    private final OutputFolder out;

    Reports(Session session, Job job, OutputFolder out) {
        this.session = session;
        this.job = job;
        this.out = out;
    }

    /** What was written: the record without any secret, from which all else follows, and the files as a user types them. */
    record Written(RunRecord record, List<String> files) {
        Written {
            files = List.copyOf(files);
        }
    }

    /** Writes what the formats ask for. */
    Written write(RunRecord finished, List<PlannedCheck> plan) throws IOException {
        var folder = out.create(finished.run().id());
        var files = new ArrayList<String>();
        var result = folder.resolve("result.json");
        var record = RecordFile.write(finished, session.at(result), session.secrets());
        files.add(result.toString());
        if (job.formats().contains(Format.JUNIT)) {
            files.add(write(junit(record, plan), folder.resolve("junit.xml")));
        }
        if (job.formats().contains(Format.HTML)) {
            var report = new HtmlReport(job.view(record, session.screenTexts(), Palette.PLAIN), suites(plan));
            files.add(write(report.text(), folder.resolve("report.html")));
        }
        return new Written(record, files.stream().map(session.secrets()::redact).toList());
    }

    private static Map<String, String> suites(List<PlannedCheck> plan) {
        return plan.stream()
                .collect(Collectors.toMap(
                        PlannedCheck::id, check -> check.suite().id()));
    }

    private String junit(RunRecord record, List<PlannedCheck> plan) throws IOException {
        var sentences = new Sentences(job.request().catalogue(), session.screenTexts());
        var counting = ExitCode.counting(record, job.failOn());
        var bytes = new ByteArrayOutputStream();
        try {
            new JUnitReport(record, sentences, suites(plan), counting).write(bytes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String write(String text, Path typed) throws IOException {
        var file = session.at(typed);
        var part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.writeString(part, text, StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return typed.toString();
    }

    /** The formats that were asked for; if none were, all that a person reads. */
    static Set<Format> wanted(List<Format> asked) {
        return asked.isEmpty() ? EnumSet.allOf(Format.class) : EnumSet.copyOf(asked);
    }
}
