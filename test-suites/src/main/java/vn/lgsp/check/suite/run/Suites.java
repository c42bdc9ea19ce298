package vn.lgsp.check.suite.run;

import java.util.List;
import vn.lgsp.check.access.ApiRefusals;
import vn.lgsp.check.access.TokenIssue;
import vn.lgsp.check.access.TokenRefusals;
import vn.lgsp.check.connection.Certificates;
import vn.lgsp.check.connection.HttpBasics;
import vn.lgsp.check.connection.PlainHttp;
import vn.lgsp.check.connection.Texts;
import vn.lgsp.check.connection.TlsVersions;

/** The suites that come with the program. */
public final class Suites {
    private Suites() {}

    /** The classes that hold their checks. */
    public static List<Class<?>> bundled() {
        return List.of(
                TlsVersions.class,
                Certificates.class,
                PlainHttp.class,
                HttpBasics.class,
                Texts.class,
                TokenIssue.class,
                TokenRefusals.class,
                ApiRefusals.class);
    }
}
