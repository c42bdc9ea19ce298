package vn.lgsp.check.standard;

/** On what a requirement rests. */
public enum Basis {
    /** A law, decree or decision. */
    LAW(true),
    /** A technical norm made binding by law. */
    STANDARD(true),
    /** An official letter or manual. */
    GUIDE(true),
    /** An international standard that the target itself declares to follow. */
    DECLARED(true),
    /** What real systems do. */
    PRACTICE(false),
    /** Our own conclusion from another requirement. */
    INFERENCE(false);

    private final boolean canFail;

    Basis(boolean canFail) {
        this.canFail = canFail;
    }

    /** Whether a deviation may count as a failure without a profile adopting the requirement. */
    public boolean canFail() {
        return canFail;
    }
}
