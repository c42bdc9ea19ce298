package vn.lgsp.check.target;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in our words what the YAML parser stumbled over; its own words may quote the text, which may hold a secret. */
final class YamlFaults {
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("mapping values are not allowed", "yaml-value-with-colon");
        KEYS.put("could not find expected ':'", "yaml-colon");
        KEYS.put("expected ',' or", "yaml-bracket");
        KEYS.put("found unexpected end of stream", "yaml-quote");
        KEYS.put("expected <block end>", "yaml-indentation");
        KEYS.put("undefined alias", "yaml-alias");
    }

    private YamlFaults() {}

    static void say(YamlEngineException fault, String text, Problems problems) {
        if (!(fault instanceof MarkedYamlEngineException marked)) {
            problems.add(Span.START, "yaml-syntax");
            return;
        }
        Optional<Mark> place = marked.getProblemMark();
        Span span = place.map(m -> new Span(m.getLine() + 1, m.getColumn() + 1, m.getIndex(), m.getIndex()))
                .orElse(Span.START);
        problems.add(span, tabAt(text, span) ? "yaml-tab" : key(String.valueOf(marked.getProblem())));
    }

    private static String key(String said) {
        return KEYS.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("yaml-syntax");
    }

    /** Whether the line that the parser stumbled over is indented with a tab. */
    private static boolean tabAt(String text, Span span) {
        String line = text.lines().skip(span.line() - 1L).findFirst().orElse("");
        return line.substring(0, line.length() - line.stripLeading().length()).contains("\t");
    }
}
