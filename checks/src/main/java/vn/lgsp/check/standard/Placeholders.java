package vn.lgsp.check.standard;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places {@code {name}} of a message: lower-case ASCII letters, digits and hyphens in braces. */
final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9-]*)\\}");

    private Placeholders() {}

    static String fill(String message, Map<String, String> values) {
        Matcher place = PLACE.matcher(message);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            String value = values.getOrDefault(place.group(1), place.group());
            place.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return place.appendTail(filled).toString();
    }

    static Set<String> names(String message) {
        Set<String> names = new LinkedHashSet<>();
        Matcher place = PLACE.matcher(message);
        while (place.find()) {
            names.add(place.group(1));
        }
        return names;
    }

    /** Whether every brace of the message belongs to a place. */
    static boolean balanced(String message) {
        String rest = PLACE.matcher(message).replaceAll("");
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }
}
