package vn.lgsp.check.target;

import java.util.Optional;

/** A kind of number, and how it is read. */
enum NumberForm {
    /** Digits only. */
    WHOLE("not-a-whole-number", "[0-9]{1,9}"),
    /** With a decimal point or an exponent too. */
    ANY("not-a-number", "[0-9]{1,9}([.][0-9]{1,9})?([eE][-+]?[0-9]{1,2})?");

    private final String problem;
    private final String form;

    NumberForm(String problem, String form) {
        this.problem = problem;
        this.form = form;
    }

    /** The key of the message for what is none. */
    String problem() {
        return problem;
    }

    /** The number, if the value is one of this kind and not in quotes. */
    Optional<Double> read(YamlNode.Scalar scalar) {
        boolean fits = scalar.type() == YamlNode.Type.NUMBER && scalar.value().matches(form);
        return fits ? Optional.of(Double.valueOf(scalar.value())) : Optional.empty();
    }

    /** A bound as a message shows it. */
    static String shown(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
