package vn.lgsp.check.console;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.lgsp.check.standard.Catalogue;
import vn.lgsp.check.standard.FindingCode;
import vn.lgsp.check.standard.Guard;
import vn.lgsp.check.standard.Text;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.Finding;
import vn.lgsp.check.verdict.JudgedFinding;
import vn.lgsp.check.verdict.WarnCause;

/** Says in a sentence what a check came to and why. What comes from outside is made visible. */
public final class Sentences {
    private final Catalogue catalogue;
    private final Texts texts;
    private final Troubles troubles;
    private final Phrases phrases;

    public Sentences(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.troubles = new Troubles(texts);
        this.phrases = new Phrases(texts);
    }

    /** What was found: the catalogue's message with its places filled. */
    public String finding(CheckVerdict check, Finding finding) {
        return code(check, finding)
                .map(code -> Visible.of(code.render(texts.language(), finding.messageArguments())))
                .orElse(finding.code());
    }

    /** Why a finding is only a warning, with the catalogue's reason where it caps; empty if it is more. */
    public Optional<String> onlyWarns(CheckVerdict check, JudgedFinding judged) {
        return judged.warnCause().map(cause -> {
            var word = phrases.warnCause(cause);
            return cap(check, judged)
                    .filter(reason -> cause == WarnCause.CAPPED)
                    .map(reason -> word + ": " + reason.in(texts.language()))
                    .orElse(word);
        });
    }

    private Optional<Text> cap(CheckVerdict check, JudgedFinding judged) {
        return code(check, judged.finding())
                .flatMap(FindingCode::cap)
                .or(() -> catalogue.requirement(check.requirement()).stream()
                        .flatMap(r -> r.guards().stream())
                        .map(Guard::reason)
                        .findFirst());
    }

    /** The catalogue's entry for a finding. */
    private Optional<FindingCode> code(CheckVerdict check, Finding finding) {
        return catalogue.requirement(check.requirement()).flatMap(r -> r.finding(finding.code()));
    }

    /** Why the verdict is what it is; empty for one that needs no reason. */
    public String reason(CheckVerdict check) {
        return switch (check.kind()) {
            case FAIL, WARN, WAIVED -> findings(check);
            case INCONCLUSIVE ->
                check.trouble()
                        .map(trouble -> Visible.of(troubles.message(trouble)))
                        .orElse("");
            case TOOL_ERROR -> bug(check.error().orElse(""));
            case BLOCKED -> texts.get("needs", "need", check.because().orElse(""));
            case NOT_RUN, NOT_APPLICABLE -> because(check.because().orElse(""));
            case PASS -> "";
        };
    }

    /** What a bug of ours looks like from outside. */
    public String bug(String stack) {
        return texts.get(
                "item.bug", "first", Visible.of(stack.lines().findFirst().orElse("")));
    }

    private String findings(CheckVerdict check) {
        return check.findings().stream()
                .map(judged -> finding(check, judged.finding()))
                .collect(Collectors.joining(" "));
    }

    private String because(String word) {
        var parts = word.split(":", 2);
        var key = "because." + parts[0];
        return texts.has(key)
                ? texts.get(key, "what", parts[parts.length - 1])
                : texts.get("because.need", "what", word);
    }
}
