package vn.lgsp.check.suite.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import vn.lgsp.check.suite.run.HostileAnswers.Answer;
import vn.lgsp.check.suite.run.Scenario.Target;

/** Targets that are bad in HTTP: from the start, or the services alone after the first call was good. */
final class HostileServices {
    private static final String NO_LOG_IN = """
            ACC-*                      BLOCKED pre:credential
            ACC-001.no-token           BLOCKED pre:api
            ACC-010.token-in-url       BLOCKED pre:api
            ACC-021.*                  BLOCKED pre:api
            ACC-022.challenge          BLOCKED ACC-001.no-token
            ACC-023.invalid-token      BLOCKED ACC-021.garbage-token
            STD-*                      BLOCKED pre:api
            STD-010.clock              BLOCKED STD-023.date
            TLS-002.api-plain-http     BLOCKED pre:api
            """;

    private static final String NO_ANSWER = NO_LOG_IN + """
            ACC-017.token-answer       INCONCLUSIVE %1$s
            STD-001.http11             INCONCLUSIVE %1$s
            STD-023.date               INCONCLUSIVE %1$s
            """;

    private static final String NO_SERVICE = """
            ACC-001.no-token           INCONCLUSIVE %1$s
            ACC-010.token-in-url       INCONCLUSIVE %1$s
            ACC-021.*                  INCONCLUSIVE %1$s
            ACC-022.challenge          BLOCKED ACC-001.no-token
            ACC-023.invalid-token      BLOCKED ACC-021.garbage-token
            STD-*                      INCONCLUSIVE %1$s
            STD-010.clock              BLOCKED STD-023.date
            TLS-002.api-plain-http     INCONCLUSIVE %1$s
            """;

    private static final String BANNED = NO_SERVICE + """
            STD-001.http11             PASS
            TLS-002.token-plain-http   INCONCLUSIVE %1$s
            """;

    private static final Pattern SLOW = Pattern.compile("no-answer|too-slow");

    private HostileServices() {}

    static List<Scenario> fromTheStart() {
        var all = new ArrayList<Scenario>();
        all.add(start("silence", HostileAnswers::silence, no(NO_ANSWER, "target http.no-answer")));
        all.add(start(
                "headers without end",
                HostileAnswers.endless("HTTP/1.1 200 OK\r\n", "X-More: and more\r\n"),
                no(NO_ANSWER, "target http.too-many-headers")));
        all.add(start("a page with 200", HostileAnswers.page("200 OK"), NO_LOG_IN + """
                ACC-017.token-answer       FAIL not-json,not-json-media-type
                STD-001.http11             PASS
                STD-023.date               FAIL no-date
                """));
        all.add(start("a page with 500", HostileAnswers.page("500 Internal Server Error"), NO_LOG_IN + """
                ACC-017.token-answer       INCONCLUSIVE target token.none-issued
                STD-001.http11             PASS
                STD-023.date               PASS
                STD-010.clock              INCONCLUSIVE target http.neither-refused-nor-served
                """));
        all.add(start("a page with 403", HostileAnswers.page("403 Forbidden"), NO_LOG_IN + """
                ACC-017.token-answer       INCONCLUSIVE credential token.own-credential-refused
                STD-001.http11             PASS
                STD-023.date               FAIL no-date
                """));
        all.add(start(
                "429",
                HostileAnswers.status("429 Too Many Requests", ""),
                no(NO_ANSWER, "throttled http.slow-down") + """
                TLS-002.token-plain-http   INCONCLUSIVE throttled http.slow-down
                """));
        all.add(start("tokens without end", HostileAnswers::tokens, NO_LOG_IN + """
                ACC-017.token-answer       FAIL no-access-token,no-token-type
                STD-001.http11             PASS
                STD-023.date               FAIL no-date
                """));
        return all;
    }

    static List<Scenario> afterTheFirstCall() {
        var all = new ArrayList<Scenario>();
        all.add(later("silence", HostileAnswers::silence, no(NO_SERVICE, "target http.no-answer")));
        all.add(later("a byte a second", HostileAnswers::drip, no(NO_SERVICE, "target http.too-slow")));
        unending(all);
        broken(all);
        all.add(later("a redirect to file:", redirect("file:///etc/passwd"), banned("other-than-at-first")));
        all.add(later("a redirect loop", redirect("/catalog/1.0/categories"), banned("other-than-at-first")));
        all.add(later("a page with 200", HostileAnswers.page("200 OK"), banned("other-than-at-first")));
        all.add(later("a page with 403", HostileAnswers.page("403 Forbidden"), banned("refused-ours-too")));
        all.add(later("JSON with 200", HostileAnswers.ok("{\"status\":\"OK\"}"), banned("other-than-at-first")));
        all.add(later("escapes and script", HostileAnswers.escapes(), banned("refused-ours-too")));
        all.add(later("our own credential", HostileAnswers::echo, banned("other-than-at-first")));
        all.add(later("tokens without end", HostileAnswers::tokens, banned("other-than-at-first")));
        var down = HostileAnswers.page("500 Internal Server Error");
        all.add(later("a page with 500", down, no(NO_SERVICE, "target http.neither-refused-nor-served") + """
                STD-001.http11             PASS
                STD-023.date               PASS
                STD-010.clock              INCONCLUSIVE target http.neither-refused-nor-served
                """));
        throttling(all);
        return all;
    }

    private static void unending(List<Scenario> all) {
        var head = "HTTP/1.1 200 OK\r\n";
        all.add(later(
                "headers without end",
                HostileAnswers.endless(head, "X-More: and more\r\n"),
                no(NO_SERVICE, "target http.too-many-headers")));
        all.add(later(
                "a header without end",
                HostileAnswers.endless(head + "X-Long: ", "aaaaaaaa"),
                no(NO_SERVICE, "target http.header-too-long")));
        all.add(later(
                "a body without end",
                HostileAnswers.endless(head + "\r\n", "[1,2,3,4,5,6,7,8]"),
                no(NO_SERVICE, "limit http.body-limit")));
        all.add(later(
                "100 without end",
                HostileAnswers.endless("", "HTTP/1.1 100 Continue\r\n\r\n"),
                no(NO_SERVICE, "target http.endless-interim")));
        all.add(later("a gzip bomb", HostileAnswers.BOMB, no(NO_SERVICE, "limit http.body-limit")));
        all.add(later(
                "500,000 brackets", HostileAnswers.ok("[".repeat(500_000)), no(NO_SERVICE, "limit http.json-limit")));
        all.add(later(
                "a million digits",
                HostileAnswers.ok("{\"rows\":" + "9".repeat(1_000_000) + "}"),
                no(NO_SERVICE, "limit http.json-limit")));
    }

    private static void broken(List<Scenario> all) {
        var invalid = "STD-001.http11             FAIL invalid-answer\n";
        all.add(later(
                "contradictory lengths",
                HostileAnswers.text("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok!"),
                no(NO_SERVICE, "target http.contradictory-length") + invalid));
        all.add(later(
                "a bad chunk",
                HostileAnswers.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nok\r\n0\r\n\r\n"),
                no(NO_SERVICE, "target http.bad-chunk") + invalid));
        all.add(later(
                "invalid UTF-8",
                HostileAnswers.ok("{\"rows\":[\"\u00c3\u0028\u00ff\"]}"),
                banned("other-than-at-first")));
        all.add(later("a close without a word", (request, out) -> {}, no(NO_SERVICE, "target http.closed") + """
                TLS-002.token-plain-http   INCONCLUSIVE target http.closed
                """));
    }

    private static void throttling(List<Scenario> all) {
        var slow = no(BANNED, "throttled http.slow-down") + "STD-001.http11 INCONCLUSIVE throttled http.slow-down\n";
        all.add(later("429", HostileAnswers.status("429 Too Many Requests", ""), slow));
        all.add(later("429 and when", HostileAnswers.status("429 Slow Down", "Retry-After: 120\r\n"), slow));
        all.add(later("503 and when", HostileAnswers.status("503 Busy", "Retry-After: 120\r\n"), slow));
    }

    private static Answer redirect(String to) {
        return HostileAnswers.status("307 Temporary Redirect", "Location: " + to + "\r\n");
    }

    private static String no(String what, String trouble) {
        return what.replace("%1$s", trouble);
    }

    private static String banned(String code) {
        return no(BANNED, "throttled http." + code);
    }

    private static Scenario start(String name, Answer answer, String expected) {
        return new Scenario(
                "from the start: " + name,
                behind(answer, 0, true, SLOW.matcher(expected).find()),
                expected);
    }

    private static Scenario later(String name, Answer answer, String expected) {
        return new Scenario(
                "after the first call: " + name,
                behind(answer, 1, false, SLOW.matcher(expected).find()),
                expected);
    }

    /** Only who is too slow on purpose gets little time, so that a busy machine changes nothing. */
    private static Target behind(Answer answer, int goodCalls, boolean tokensToo, boolean slow) {
        int answerMillis = slow ? 1500 : 20_000;
        return (lgsp, closer) -> {
            var calls = new AtomicInteger();
            var front = closer.later(new Front(lgsp.apiUrl().getPort(), (request, number, out) -> {
                boolean hostile = tokensToo || request.startsWith("GET ") && calls.incrementAndGet() > goodCalls;
                if (hostile) {
                    answer.write(request, out);
                }
                return hostile;
            }));
            return Trial.of(lgsp)
                    .through(lgsp, front.port())
                    .trusting(front.rootPem())
                    .within(3000, 3000, 5000, answerMillis);
        };
    }
}
