package vn.lgsp.check.probe.http;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.lgsp.check.probe.net.Texts;
import vn.lgsp.check.record.BodySeen;
import vn.lgsp.check.record.Secrets;

/** Turns a body into what may be told of it. */
final class BodyFacts {
    private static final int LONGEST_TEXT = 64 * 1024;
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern ERROR = Pattern.compile("[a-z_]{1,60}|[a-z][a-z0-9+.-]{1,20}:[!-~]{1,200}");

    private BodyFacts() {}

    /** The JSON facts of a body. */
    static JsonFacts json(Received body, Optional<Echo> echo) {
        return JsonFacts.of(withoutMark(body.text()), echo.map(Echo::pointer));
    }

    /** The body as a record may hold it. Secrets in it are known by now. */
    static BodySeen seen(Received body, JsonFacts json, Optional<Echo> echo, Secrets secrets) {
        var text = body.text();
        return new BodySeen(
                body.bytes().length,
                body.cut(),
                body.utf8(),
                text.startsWith(BYTE_ORDER_MARK),
                json.kind(),
                json.faults(),
                named(json.members(), secrets),
                json.member("error").filter(e -> ERROR.matcher(e).matches()).map(secrets::redact),
                echo.map(e -> e.compare(json.found())),
                text(body, json, secrets));
    }

    private static Map<String, String> named(Map<String, String> members, Secrets secrets) {
        var named = new TreeMap<String, String>();
        members.forEach((name, kind) -> named.put(Texts.line(secrets.redact(name)), kind));
        return named;
    }

    /** Nothing of it, if there are tokens in it that can't be looked for. */
    private static Optional<String> text(Received body, JsonFacts json, Secrets secrets) {
        if (body.bytes().length == 0 || json.tokens().beyond()) {
            return Optional.empty();
        }
        var clean = body.cut() ? secrets.redactCut(body.text()) : secrets.redact(body.text());
        return Optional.of(kept(TokenValues.masked(clean)));
    }

    private static String kept(String text) {
        return text.length() <= LONGEST_TEXT
                ? Texts.block(text)
                : Texts.block(text.substring(0, LONGEST_TEXT)) + "… (+" + (text.length() - LONGEST_TEXT) + ")";
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** A text that was sent, and where it should come back. */
    record Echo(String sent, String pointer) {
        private String compare(Optional<String> came) {
            if (came.isEmpty()) {
                return "absent";
            }
            if (came.get().equals(sent)) {
                return "same";
            }
            return nfc(came.get()).equals(nfc(sent)) ? "decomposed" : "changed";
        }

        private static String nfc(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }
}
