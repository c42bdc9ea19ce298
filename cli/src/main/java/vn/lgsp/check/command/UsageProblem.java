package vn.lgsp.check.command;

/** Something wrong in what the user typed or wrote; the key and its arguments make the message. Exit code 2. */
final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient String[] namesAndValues;

    UsageProblem(String key, String... namesAndValues) {
        super(key + " " + String.join(" ", namesAndValues));
        this.key = key;
        this.namesAndValues = namesAndValues.clone();
    }

    String key() {
        return key;
    }

    String[] namesAndValues() {
        return namesAndValues.clone();
    }
}
