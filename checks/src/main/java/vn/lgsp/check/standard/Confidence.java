package vn.lgsp.check.standard;

/** How well the source of a statement was seen. */
public enum Confidence {
    /** The text itself was read in a public source. */
    A,
    /** A secondary source quotes it. */
    B,
    /** A weak source or general knowledge. */
    C;

    /** Whether it is good enough for a deviation to count as a failure. */
    public boolean canFail() {
        return this != C;
    }
}
