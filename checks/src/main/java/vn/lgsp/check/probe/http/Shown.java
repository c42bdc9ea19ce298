package vn.lgsp.check.probe.http;

/**
 * A text that is sent, and what may be told of it.
 *
 * @param value what goes over the wire
 * @param shown the same with handles in place of secrets and of values made up at random
 */
record Shown(String value, String shown) {

    static Shown open(String text) {
        return new Shown(text, text);
    }

    Shown plus(Shown more) {
        return new Shown(value + more.value, shown + more.shown);
    }

    Shown plus(String more) {
        return plus(open(more));
    }

    @Override
    public String toString() {
        return shown;
    }
}
