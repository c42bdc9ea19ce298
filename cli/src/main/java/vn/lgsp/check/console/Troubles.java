package vn.lgsp.check.console;

import java.util.Optional;
import vn.lgsp.check.record.RunRecord;
import vn.lgsp.check.verdict.FactVerdict;
import vn.lgsp.check.verdict.Trouble;

/** Says what went wrong on the way to an answer, and whose doubt it is. */
public final class Troubles {
    private final Texts texts;
    private final Texts troubles;

    public Troubles(Texts texts) {
        this.texts = texts;
        this.troubles = Texts.of(texts.language(), RunRecord.class, "troubles");
    }

    /** What happened, on which layer, and what to do next. */
    public String message(Trouble trouble) {
        return troubles.get(trouble.key(), "where", trouble.where(), "detail", trouble.detail());
    }

    /** Whose doubt it is. */
    public String cause(Trouble trouble) {
        return texts.get("cause." + trouble.cause().id());
    }

    /** Why a fact does not hold. */
    public String ofFact(FactVerdict fact) {
        return fact.trouble()
                .map(this::message)
                .orElseGet(() -> fact.because().map(this::because).orElse(""));
    }

    private String because(String word) {
        return Optional.of("fact." + word)
                .filter(texts::has)
                .map(texts::get)
                .orElseGet(() -> texts.get("needs", "need", word));
    }
}
