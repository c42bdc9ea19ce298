package vn.lgsp.check.target;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.lgsp.check.standard.Language;

/**
 * One thing that is wrong in a target description or a declaration. Never holds a value that may be a secret.
 *
 * @param file as it was named
 * @param line from 1; 0 if it concerns the whole file
 * @param column from 1; 0 if it concerns the whole file
 * @param key what is wrong
 * @param args values for the message, by name
 */
public record Problem(String file, int line, int column, String key, Map<String, String> args) {

    public Problem {
        args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
    }

    /** What is wrong and what to do, headed by its place; lines after the first are indented. */
    public String message(Language language) {
        String place = line > 0 ? file + ":" + line + ":" + column : file;
        return Messages.wrapped(Messages.visible(place) + ": " + Messages.text(language, key, args));
    }
}
