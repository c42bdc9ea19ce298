package vn.lgsp.check.console;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.Citation;
import vn.lgsp.check.standard.Document;
import vn.lgsp.check.standard.Language;
import vn.lgsp.check.standard.Period;
import vn.lgsp.check.standard.Requirement;
import vn.lgsp.check.standard.State;
import vn.lgsp.check.verdict.Conformity;
import vn.lgsp.check.verdict.Lack;
import vn.lgsp.check.verdict.VerdictKind;
import vn.lgsp.check.verdict.Waiver;
import vn.lgsp.check.verdict.WarnCause;

/** The words for what the catalogue and the verdicts hold, in one language. */
public final class Phrases {
    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Texts texts;

    public Phrases(Texts texts) {
        this.texts = texts;
    }

    /** The word for a verdict. */
    public String verdict(VerdictKind kind) {
        return texts.get("verdict." + kind.id());
    }

    /** The word for what a whole run says, with its stable name where that differs. */
    public String conformity(Conformity conformity) {
        return texts.get(
                "conformity." + conformity.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Why a finding is only a warning. */
    public String warnCause(WarnCause cause) {
        return texts.get("warn." + cause.id());
    }

    /** What keeps a run from being complete or determined, and what would change that. */
    public String lack(Lack lack) {
        return texts.get("lack." + lack.kind(), "what", lack.what());
    }

    /** A waiver that covered nothing, and what to do with it. */
    public String unmatched(Waiver waiver, boolean expired) {
        return texts.get(
                expired ? "notes.expired" : "notes.unused",
                "what",
                waiver.check().orElse(waiver.requirement()),
                "name",
                waiver.name(),
                "expires",
                date(waiver.expires()));
    }

    /** A day, as people write it. */
    public String date(LocalDate date) {
        return texts.language() == Language.VI ? VIETNAMESE.format(date) : date.toString();
    }

    /** From when until when, with open ends in words. */
    public String range(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isEmpty() && until.isEmpty()) {
            return texts.get("range.always");
        }
        if (until.isEmpty()) {
            return texts.get("range.from", "from", date(from.orElseThrow()));
        }
        return from.map(first -> texts.get("range.between", "from", date(first), "until", date(until.get())))
                .orElseGet(() -> texts.get("range.until", "until", date(until.get())));
    }

    /** How strongly and on what basis a requirement binds in a period. */
    public String force(Requirement requirement, Period period) {
        return texts.get(
                "force",
                "level",
                texts.get("level." + lower(period.level())),
                "basis",
                texts.get("basis." + lower(period.basis())),
                "confidence",
                requirement.confidence().name());
    }

    /** A place in a document, by the document's number. */
    public String citation(Catalogue catalogue, Citation cite) {
        var number = catalogue.document(cite.documentId()).map(Document::number).orElse(cite.documentId());
        if (!cite.article().codePoints().anyMatch(Character::isLetterOrDigit)) {
            return number;
        }
        return texts.get("citation", "number", number, "article", cite.in(texts.language()));
    }

    /** What a fact such as {@code pre:tls:api} says of a target, if it is one. */
    public Optional<String> fact(String id) {
        var parts = id.split(":", -1);
        var key = "need." + (parts.length > 1 ? parts[1] : "");
        if (!parts[0].equals("pre") || !texts.has(key)) {
            return Optional.empty();
        }
        return Optional.of(texts.get(key, "endpoint", parts[parts.length - 1]));
    }

    /** The state of a requirement in one word. */
    public String state(State state) {
        if (state instanceof State.Tested) {
            return texts.get("state.tested");
        }
        if (state instanceof State.Attested) {
            return texts.get("state.attested");
        }
        return texts.get(state instanceof State.NotTestable ? "state.not-testable" : "state.planned");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
