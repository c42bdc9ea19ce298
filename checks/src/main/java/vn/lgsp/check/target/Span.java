package vn.lgsp.check.target;

/**
 * Where in a text something stands.
 *
 * @param line from 1; 0 for the whole file
 * @param column from 1
 * @param from index of its first code point
 * @param to index after its last code point
 */
record Span(int line, int column, int from, int to) {

    /** The whole of a file. */
    static final Span FILE = new Span(0, 0, 0, 0);

    /** The first character of a file. */
    static final Span START = new Span(1, 1, 0, 0);
}
