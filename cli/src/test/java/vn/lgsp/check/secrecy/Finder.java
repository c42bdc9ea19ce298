package vn.lgsp.check.secrecy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for secrets in what was written by decoding it in every way that it can think of. Knows nothing of the program
 * under test, which goes the other way and works out how each secret would look. A third of a secret is a find.
 */
final class Finder {
    private static final int PIECE = 12;
    private static final int LAYERS = 3;
    private static final int AROUND = 80;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{11,}");
    private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-f]{2}){8,}[0-9A-Fa-f]?");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern JSON = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))");
    private static final Pattern XML = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9A-Fa-f]{1,6})|(lt|gt|amp|quot|apos));");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cc}\\p{Cf}]");
    private static final Pattern SOFT_BREAK = Pattern.compile("=\\r?\\n[\\s\\p{Cc}\\p{Cf}]*");
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    private final Map<String, String> pieces = new LinkedHashMap<>();

    Finder(Collection<String> secrets) {
        for (String secret : secrets) {
            for (String part : parts(secret)) {
                piece(secret, part, 0);
                piece(secret, part, part.length() / 2 - PIECE / 2);
                piece(secret, part, part.length() - PIECE);
            }
        }
    }

    /** A JWT's first part says nothing and is the same for all; each other one gives the token away. */
    private static List<String> parts(String secret) {
        var parts = List.of(secret.split("\\.", -1));
        return secret.startsWith("eyJ") && parts.size() == 3 ? parts.subList(1, 3) : List.of(secret);
    }

    private void piece(String secret, String part, int at) {
        var from = Math.max(0, Math.min(at, part.length() - PIECE));
        var piece = part.substring(from, Math.min(part.length(), from + PIECE));
        pieces.put(piece, secret);
        pieces.put(BLANK.matcher(piece).replaceAll(""), secret);
    }

    /** The secrets that stand in the text, in whatever form, and what stands around each. */
    Map<String, String> in(String text) {
        var found = new TreeMap<String, String>();
        for (String view : views(text)) {
            look(view, found);
            look(decoded(view), found);
        }
        return found;
    }

    private void look(String view, Map<String, String> found) {
        for (String seen : List.of(view, percent(view))) {
            pieces.forEach((piece, secret) -> {
                var at = seen.indexOf(piece);
                if (at >= 0) {
                    found.put(secret, seen.substring(Math.max(0, at - AROUND), Math.min(seen.length(), at + AROUND)));
                }
            });
        }
    }

    /** The text with each kind of escape undone by itself and all of them together, layer by layer; and without blanks. */
    private static Set<String> views(String text) {
        var views = new LinkedHashSet<String>();
        views.add(text);
        views.add(new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        for (var layer = 0; layer < LAYERS; layer++) {
            for (String view : List.copyOf(views)) {
                views.add(percent(view));
                views.add(json(view));
                views.add(xml(view));
                if (views.size() > 24) {
                    break;
                }
            }
        }
        for (String view : List.copyOf(views)) {
            views.add(BLANK.matcher(view).replaceAll(""));
            views.add(BLANK.matcher(SOFT_BREAK.matcher(view).replaceAll("")).replaceAll(""));
        }
        return views;
    }

    private static String percent(String text) {
        return PERCENT.matcher(text).replaceAll(m -> {
            var hex = m.group().replace("%", "");
            return Matcher.quoteReplacement(new String(bytes(hex), StandardCharsets.UTF_8));
        });
    }

    private static String json(String text) {
        return JSON.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1) != null ? String.valueOf((char) Integer.parseInt(m.group(1), 16)) : m.group(2)));
    }

    private static String xml(String text) {
        return XML.matcher(text).replaceAll(m -> {
            if (m.group(3) != null) {
                return Matcher.quoteReplacement(NAMED.get(m.group(3)));
            }
            var code = m.group(1) != null ? Integer.parseInt(m.group(1)) : Integer.parseInt(m.group(2), 16);
            return Character.isValidCodePoint(code) ? Matcher.quoteReplacement(Character.toString(code)) : "";
        });
    }

    /** Whatever may be base64 or hex, decoded from each place where it could begin. */
    private static String decoded(String text) {
        var all = new ArrayList<String>();
        BASE64.matcher(text).results().forEach(m -> {
            for (var from = 0; from < 4; from++) {
                all.add(base64(m.group().substring(from)));
            }
        });
        HEX.matcher(text).results().forEach(m -> {
            all.add(new String(bytes(m.group()), StandardCharsets.UTF_8));
            all.add(new String(bytes(m.group().substring(1)), StandardCharsets.UTF_8));
        });
        return String.join("\n", all);
    }

    private static String base64(String run) {
        var standard = run.replace('-', '+').replace('_', '/');
        var whole = standard.length() % 4 == 1 ? standard.substring(0, standard.length() - 1) : standard;
        return json(new String(Base64.getDecoder().decode(whole), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String hex) {
        var bytes = new byte[hex.length() / 2];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }
}
