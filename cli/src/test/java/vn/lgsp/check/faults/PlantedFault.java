package vn.lgsp.check.faults;

import vn.lgsp.check.reference.Answer;
import vn.lgsp.check.reference.Behaviour;
import vn.lgsp.check.reference.Call;

/** A fault made for a test of the matrix: it does what another behaviour does, and declares what the test says. */
public final class PlantedFault extends Fault {
    private final Behaviour real;
    private final boolean fires;

    private PlantedFault(Declaration declaration, Behaviour real, boolean fires) {
        super(declaration);
        this.real = real;
        this.fires = fires;
    }

    /** A fault that fires and harms nothing, but says that this check catches it. */
    public static PlantedFault harmless(String suite, String check, String code) {
        return new PlantedFault(declaring(suite, check, code), () -> "harmless", true);
    }

    /** The same, and it does not even fire. */
    public static PlantedFault idle(String suite, String check, String code) {
        return new PlantedFault(declaring(suite, check, code), () -> "idle", false);
    }

    /** A real fault that declares the wrong check. */
    public static PlantedFault like(Fault real, String check, String code) {
        return new PlantedFault(declaring(real.suite(), check, code), real, true);
    }

    private static Declaration declaring(String suite, String check, String code) {
        var declaration = suite.equals("access") ? Declaration.access("planted") : Declaration.connection("planted");
        return declaration.caughtBy(check, code);
    }

    @Override
    public Answer answer(Call call, Answer usual) {
        var changed = real.answer(call, usual);
        return fires ? fired(changed) : changed;
    }
}
