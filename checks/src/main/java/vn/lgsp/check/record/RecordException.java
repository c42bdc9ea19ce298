package vn.lgsp.check.record;

/** A record that can't be read. The key and its argument make the message. */
public final class RecordException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String argument;

    public RecordException(String key, String argument, Throwable cause) {
        super(key + ": " + argument, cause);
        this.key = key;
        this.argument = argument;
    }

    public RecordException(String key, String argument) {
        super(key + ": " + argument);
        this.key = key;
        this.argument = argument;
    }

    /** The key of the message: {@code record.unreadable}, {@code record.not-ours}, {@code record.newer}. */
    public String key() {
        return key;
    }

    /** What the message names: a detail of the fault. */
    public String argument() {
        return argument;
    }
}
