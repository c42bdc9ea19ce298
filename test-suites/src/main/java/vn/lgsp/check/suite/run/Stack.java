package vn.lgsp.check.suite.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import vn.lgsp.check.record.Secrets;

/** The stack of our own bug as text, without secrets, cut to what a maintainer needs. */
final class Stack {
    private static final int LIMIT = 4000;

    private Stack() {}

    static String of(Throwable bug, Secrets secrets) {
        var text = new StringWriter();
        bug.printStackTrace(new PrintWriter(text));
        var clean = secrets.redact(text.toString());
        return clean.length() <= LIMIT ? clean : clean.substring(0, LIMIT) + "… (" + clean.length() + ")";
    }
}
