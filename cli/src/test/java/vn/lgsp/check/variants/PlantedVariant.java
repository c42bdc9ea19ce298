package vn.lgsp.check.variants;

import java.util.List;
import vn.lgsp.check.reference.Answer;
import vn.lgsp.check.reference.Call;

/** A variant that is not legal at all: no answer has a Content-Type. */
public final class PlantedVariant extends Variant {

    public PlantedVariant() {
        super("planted", List.of());
    }

    @Override
    public Answer answer(Call call, Answer usual) {
        return usual.without("Content-Type");
    }
}
