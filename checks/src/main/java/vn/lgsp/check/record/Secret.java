package vn.lgsp.check.record;

/**
 * A handle on a secret value. Prints as its name; only probes reveal it, at the moment of sending.
 */
public final class Secret {
    private final String name;
    private final String value;

    Secret(String name, String value) {
        this.name = name;
        this.value = value;
    }

    /** The name under which reports speak of it. */
    public String name() {
        return name;
    }

    /** The value itself. For probes only; an architecture test holds that. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "«" + name + "»";
    }
}
