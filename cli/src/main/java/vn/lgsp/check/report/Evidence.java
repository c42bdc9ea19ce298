package vn.lgsp.check.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lgsp.check.record.AnswerSeen;
import vn.lgsp.check.record.BodySeen;
import vn.lgsp.check.record.ConnectObservation;
import vn.lgsp.check.record.HandshakeObservation;
import vn.lgsp.check.record.HelloObservation;
import vn.lgsp.check.record.HttpObservation;
import vn.lgsp.check.record.NameObservation;
import vn.lgsp.check.record.Observation;
import vn.lgsp.check.record.Observed;
import vn.lgsp.check.report.Page.EvidencePart;

/**
 * An observation as it stands in the record, in few lines: what was sent after {@code >}, what came back after
 * {@code <}, facts by their names in the record. So it needs no translation, and can be looked up there.
 */
final class Evidence {

    EvidencePart part(Bilingual words, Observed observed) {
        var seen = observed.observation();
        var look = Integer.toString(observed.look());
        var when = words.text(
                observed.look() > 1 ? "seen.again" : "seen.when",
                "clock",
                Times.clock(seen.at()),
                "millis",
                Long.toString(seen.tookMillis()),
                "look",
                look);
        return new EvidencePart(
                seen.question(),
                seen.where(),
                when,
                seen.trouble().map(trouble -> words.both(v -> v.troubles().message(trouble))),
                String.join("\n", lines(seen)));
    }

    private static List<String> lines(Observation seen) {
        var lines = new Lines();
        if (seen instanceof HttpObservation http) {
            http(lines, http);
        } else if (seen.trouble().isPresent()) {
            return List.of();
        } else if (seen instanceof HandshakeObservation handshake) {
            handshake(lines, handshake);
        } else if (seen instanceof HelloObservation hello) {
            lines.add("reply", hello.reply().name());
            lines.add("version", hello.version());
            lines.add("suite", hello.suite());
            lines.add("alert", hello.alert());
        } else if (seen instanceof NameObservation name) {
            lines.add("addresses", String.join(", ", name.addresses()));
        } else if (seen instanceof ConnectObservation connect) {
            lines.add("address", connect.address());
        }
        return lines.all;
    }

    private static void handshake(Lines lines, HandshakeObservation seen) {
        lines.add("version", seen.version());
        lines.add("suite", seen.suite());
        lines.add("chain", (seen.chain() + " " + seen.chainDetail()).strip());
        lines.add("nameMatches", Boolean.toString(seen.nameMatches()));
        lines.add("validAt", seen.validAt() + ", daysLeft " + seen.daysLeft());
        for (var certificate : seen.certificates()) {
            lines.add("subject", certificate.subject());
            lines.add("  issuer", certificate.issuer());
            lines.add("  notBefore", certificate.notBefore() + ", notAfter " + certificate.notAfter());
            lines.add("  names", String.join(", ", certificate.names()));
            lines.add("  key", certificate.key() + ", " + certificate.signatureAlgorithm());
            lines.add("  sha256", certificate.sha256());
        }
    }

    private static void http(Lines lines, HttpObservation seen) {
        var request = seen.request();
        lines.all.add("> " + request.method() + " " + request.url());
        request.headers().forEach(h -> lines.all.add("> " + h.name() + ": " + h.value()));
        request.body().ifPresent(text -> lines.text("> ", text));
        seen.seen().ifPresent(answer -> answer(lines, answer));
    }

    private static void answer(Lines lines, AnswerSeen answer) {
        lines.all.add("< " + answer.version() + " " + answer.status());
        answer.headers().forEach(h -> lines.all.add("< " + h.name() + ": " + h.value()));
        answer.body().text().ifPresent(text -> lines.text("< ", text));
        lines.add("body", body(answer.body()));
        lines.add("members", members(answer.body().members()));
        lines.add("oauthError", answer.body().oauthError());
        lines.add("echo", answer.body().echo());
        answer.token()
                .ifPresent(t -> lines.add(
                        "token",
                        t.handle() + ", " + t.form() + ", length ≤ " + t.length()
                                + t.type().map(type -> ", type " + type).orElse("")
                                + t.expiresIn().map(s -> ", expiresIn " + s).orElse("")));
        lines.add("clockOffsetMillis", answer.clockOffsetMillis().map(Object::toString));
        lines.add("echoes", String.join(", ", answer.echoes()));
    }

    private static String body(BodySeen body) {
        return "size " + body.size()
                + (body.cut() ? ", cut" : "")
                + (body.utf8() ? ", utf8" : "")
                + (body.byteOrderMark() ? ", byteOrderMark" : "")
                + ", json " + body.json()
                + (body.jsonFaults().isEmpty() ? "" : ", jsonFaults " + String.join(" ", body.jsonFaults()));
    }

    private static String members(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> member.getKey() + " " + member.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Lines of a name and a value; one without a value is left out. */
    private static final class Lines {
        private final List<String> all = new ArrayList<>();

        void add(String name, String value) {
            if (!value.isEmpty()) {
                all.add(name + ": " + value);
            }
        }

        void add(String name, Optional<String> value) {
            add(name, value.orElse(""));
        }

        void text(String mark, String text) {
            text.lines().forEach(line -> all.add(mark + line));
        }
    }
}
