package vn.lgsp.check.standard;

import java.util.List;
import java.util.Map;

/** A value of a YAML file and the line on which it begins. */
sealed interface Node {

    int line();

    /** A single value, always as text. */
    record Scalar(String value, int line) implements Node {}

    /** A list. */
    record Sequence(List<Node> items, int line) implements Node {}

    /** Named values in the order of the file. */
    record Mapping(Map<String, Node> fields, int line) implements Node {}
}
