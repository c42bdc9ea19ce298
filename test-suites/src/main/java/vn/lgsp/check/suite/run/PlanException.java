package vn.lgsp.check.suite.run;

/** A selection that names nothing we know. */
public final class PlanException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String argument;

    public PlanException(String key, String argument) {
        super(key + ": " + argument);
        this.key = key;
        this.argument = argument;
    }

    /** The key of the message: {@code plan.unknown-suite}, {@code plan.unknown-requirement} or {@code plan.unknown-check}. */
    public String key() {
        return key;
    }

    /** What was named. */
    public String argument() {
        return argument;
    }
}
