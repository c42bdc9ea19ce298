package vn.lgsp.check.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One thing that is wrong in a catalogue: in which file, on which line (0 where it concerns the whole file), what. */
public record CatalogueProblem(String file, int line, String code, Map<String, String> arguments) {

    public CatalogueProblem {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** The problem as one line of text, headed by its place. */
    public String message(Language language) {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + Messages.text(language, code, arguments);
    }
}
