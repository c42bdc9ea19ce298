package vn.lgsp.check.verdict;

/** Thrown where a check needs an answer that could not be had; becomes INCONCLUSIVE with the trouble's cause. */
public final class Undetermined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    public Undetermined(Trouble trouble) {
        super(trouble.key() + " " + trouble.detail(), null, false, false);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
