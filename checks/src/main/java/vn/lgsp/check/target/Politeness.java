package vn.lgsp.check.target;

/**
 * How hard a host may be asked.
 *
 * @param connections at once to one host
 * @param rate new connections a second to one host outside loopback
 */
public record Politeness(int connections, double rate) {

    /** What a target gets that says nothing. */
    public static final Politeness DEFAULT = new Politeness(4, 5);
}
