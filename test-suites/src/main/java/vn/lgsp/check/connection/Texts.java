package vn.lgsp.check.connection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lgsp.check.probe.http.Bearer;
import vn.lgsp.check.probe.http.HttpProbe;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Suite;

/** Characters and JSON of the answers (TT 39/2017 rows 2.7, 2.13, 3.13). */
@CheckSuite(Suite.CONNECTION)
public class Texts {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\"';\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> RIGHT = Set.of("utf-8", "utf8", "us-ascii");
    private static final String PROBE = "Đặng Thị Ưởng – Phường Ỷ La ẵ ự ỹ";

    @Check(id = "STD-015.utf8", needs = "pre:api")
    void textIsUtf8(HttpProbe http, Expect expect) {
        var asked = http.call(Bearer.OWN);
        var answer = expect.served(asked);
        expect.presume(text(answer), asked, TroubleCode.HTTP_NOT_TEXT);
        expect.that(answer.body().utf8(), "not-utf8", asked.where(), "UTF-8", "-");
    }

    @Check(id = "STD-015.charset", needs = "pre:api")
    void theDeclaredCharsetIsUtf8(HttpProbe http, Expect expect) {
        var asked = http.call(Bearer.OWN);
        var charset =
                CHARSET.matcher(expect.served(asked).header("Content-Type").orElse(""));
        if (charset.find()) {
            var name = charset.group(1).toLowerCase(Locale.ROOT);
            expect.that(RIGHT.contains(name), "other-charset", asked.where(), "utf-8", name);
        }
    }

    @Check(id = "STD-016.round-trip", needs = "pre:api", unlessNone = "echo-service")
    void vietnameseComesBackUnchanged(HttpProbe http, Expect expect) {
        var asked = http.echo(PROBE);
        expect.served(http.call(Bearer.OWN));
        var echo = expect.served(asked).body().echo().orElse("absent");
        expect.presume(!echo.equals("absent"), asked, TroubleCode.HTTP_NO_ECHO);
        expect.that(!echo.equals("changed"), "probe-changed", asked.where(), PROBE, echo);
        expect.that(!echo.equals("decomposed"), "probe-decomposed", asked.where(), "NFC", "NFD");
    }

    @Check(id = "STD-019.strict-json", needs = "pre:api")
    void jsonIsStrict(HttpProbe http, Expect expect) {
        var asked = http.call(Bearer.OWN);
        var body = expect.served(asked).body();
        boolean declared = declaresJson(asked.answer());
        expect.that(!declared || !body.json().equals("none"), "not-json", asked.where(), "JSON", "-");
        if (declared || body.object()) {
            expect.that(!body.byteOrderMark(), "byte-order-mark", asked.where(), "-", "U+FEFF");
            body.jsonFaults().forEach(fault -> expect.that(false, fault, asked.where(), "RFC 8259", fault));
        }
    }

    private static boolean text(AnswerSeen answer) {
        var type = answer.mediaType();
        return type.isEmpty() || type.startsWith("text/") || type.contains("json") || type.contains("xml");
    }

    private static boolean declaresJson(AnswerSeen answer) {
        return answer.header("Content-Type").orElse("").toLowerCase(Locale.ROOT).contains("json");
    }
}
