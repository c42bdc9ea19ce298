package vn.lgsp.check.standard;

/** How the catalogue deals with a requirement. */
public sealed interface State {

    /** Checks test it. */
    record Tested() implements State {}

    /** Nobody outside can see it; the operator states it. {@code statement} is what the declaration has to say. */
    record Attested(Text statement) implements State {}

    /** It can't be tested, and a declaration would say nothing either. */
    record NotTestable(Text reason) implements State {}

    /** A test is possible and not written yet. */
    record Planned(Text reason) implements State {}
}
