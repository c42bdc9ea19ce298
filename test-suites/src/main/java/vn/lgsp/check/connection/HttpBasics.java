package vn.lgsp.check.connection;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lgsp.check.probe.http.Bearer;
import vn.lgsp.check.probe.http.HttpProbe;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.suite.Check;
import vn.lgsp.check.suite.CheckSuite;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.suite.Suite;
import vn.lgsp.check.verdict.Layer;

/** HTTP as such (TT 39/2017 rows 1.1 and 1.17; RFC 9110). Any answer will do, so no token is shown. */
@CheckSuite(Suite.CONNECTION)
public class HttpBasics {
    /** What no answer in HTTP/1.1 can be (RFC 9112), however slow or overloaded its sender is. */
    private static final Set<String> NOT_HTTP = Stream.of(
                    TroubleCode.HTTP_NOT_HTTP, TroubleCode.HTTP_CONTRADICTORY_LENGTH, TroubleCode.HTTP_BAD_CHUNK)
            .map(TroubleCode::code)
            .collect(Collectors.toUnmodifiableSet());

    private static final long NOTED_MILLIS = 5_000;
    private static final long WARNED_MILLIS = 60_000;

    @Check(id = "STD-001.http11", needs = "pre:tls:api")
    void http11IsSpoken(HttpProbe http, Expect expect) {
        var asked = http.call(Bearer.NONE);
        var trouble = asked.trouble().filter(t -> t.layer() == Layer.HTTP && NOT_HTTP.contains(t.code()));
        trouble.ifPresent(t -> expect.that(false, "invalid-answer", asked.where(), "HTTP/1.1", t.code()));
        if (trouble.isEmpty()) {
            var version = asked.answer().version();
            boolean spoken = version.equals("HTTP/1.1") || served11(http, expect);
            expect.that(spoken, "no-http11", asked.where(), "HTTP/1.1", version);
        }
    }

    /** A refusal made by a device in front may be older than what the service itself speaks. */
    private static boolean served11(HttpProbe http, Expect expect) {
        return expect.served(http.call(Bearer.OWN)).version().equals("HTTP/1.1");
    }

    @Check(id = "STD-023.date", needs = "pre:tls:api")
    void answersCarryADate(HttpProbe http, Expect expect) {
        var asked = http.call(Bearer.NONE);
        var date = asked.answer().header("Date");
        boolean due = asked.answer().status() < 500;
        expect.welcome(http.call(Bearer.OWN));
        expect.that(!due || date.isPresent(), "no-date", asked.where(), "Date", "-");
        expect.that(
                date.isEmpty() || asked.answer().clockOffsetMillis().isPresent(),
                "malformed-date",
                asked.where(),
                "IMF-fixdate",
                date.orElse(""));
    }

    @Check(id = "STD-010.clock", needs = "STD-023.date")
    void theClockIsRight(HttpProbe http, Expect expect) {
        var asked = http.call(Bearer.NONE);
        var offset = asked.answer().clockOffsetMillis();
        expect.presume(offset.isPresent(), asked, TroubleCode.HTTP_NEITHER_REFUSED_NOR_SERVED);
        long off = Math.abs(offset.orElseThrow());
        expect.that(off <= WARNED_MILLIS, "clock-off-60", asked.where(), "≤ 60 s", seconds(off));
        expect.that(off > WARNED_MILLIS || off <= NOTED_MILLIS, "clock-off-5", asked.where(), "≤ 5 s", seconds(off));
    }

    @Check(id = "STD-024.content-type", needs = "pre:api")
    void answersNameTheirContentType(HttpProbe http, Expect expect) {
        var asked = http.call(Bearer.OWN);
        boolean named = expect.served(asked).header("Content-Type").isPresent();
        expect.that(named || empty(asked), "no-content-type", asked.where(), "Content-Type", "-");
    }

    private static boolean empty(HttpObservation asked) {
        return asked.answer().body().size() == 0;
    }

    private static String seconds(long millis) {
        return millis / 1000 + " s";
    }
}
