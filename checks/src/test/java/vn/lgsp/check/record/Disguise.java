package vn.lgsp.check.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A way in which a secret may turn up in what is written, as a careless program would produce it.
 *
 * @param names one of these has to be named
 */
record Disguise(String name, Set<String> names, BiFunction<String, Random, String> encoding) {

    static final List<Disguise> ALL = List.of(
            disguise("plain", "plain", (s, r) -> s),
            disguise("base64-0", "base64", (s, r) -> base64(s, 0, r)),
            disguise("base64-1", "base64", (s, r) -> base64(s, 1, r)),
            disguise("base64-2", "base64", (s, r) -> base64(s, 2, r)),
            disguise(
                    "base64-unpadded",
                    "base64",
                    (s, r) -> Base64.getEncoder().withoutPadding().encodeToString(utf8(s))),
            disguise(
                    "base64-url",
                    "base64|base64url",
                    (s, r) -> Base64.getUrlEncoder().encodeToString(utf8(s))),
            disguise(
                    "base64-mime",
                    "base64",
                    (s, r) -> Base64.getMimeEncoder(8, utf8("\r\n")).encodeToString(utf8(s))),
            disguise(
                    "base64-in-json",
                    "base64|json",
                    (s, r) -> json(Base64.getEncoder().encodeToString(utf8(s)).replace("/", "\\/"), r, 0)),
            disguise(
                    "base64-in-url",
                    "base64|url",
                    (s, r) -> percent(Base64.getEncoder().encodeToString(utf8(s)), r, 0)),
            disguise(
                    "basic",
                    "basic",
                    (s, r) -> Base64.getEncoder().encodeToString(utf8("client" + r.nextInt(9999) + ":" + s))),
            disguise(
                    "basic-form-encoded",
                    "base64|basic",
                    (s, r) -> Base64.getEncoder()
                            .encodeToString(utf8("client:" + URLEncoder.encode(s, StandardCharsets.UTF_8)))),
            disguise(
                    "base64-of-json",
                    "base64",
                    (s, r) -> Base64.getEncoder().encodeToString(utf8("{\"s\":\"" + json(s, r, 0) + "\"}"))),
            disguise("url-minimal", "plain|url", (s, r) -> percent(s, r, 0)),
            disguise("url-full", "url", (s, r) -> percent(s, r, 100)),
            disguise("url-partly", "plain|url", (s, r) -> percent(s, r, 50)),
            disguise("url-form", "plain|url", (s, r) -> URLEncoder.encode(s, StandardCharsets.UTF_8)),
            disguise("url-twice", "plain|url|mixed", (s, r) -> percent(percent(s, r, 50), r, 20)),
            disguise("json-minimal", "plain|json", (s, r) -> json(s, r, 0)),
            disguise("json-full", "json", (s, r) -> json(s, r, 100)),
            disguise("json-partly", "plain|json", (s, r) -> json(s, r, 50)),
            disguise("json-twice", "plain|json|mixed", (s, r) -> json(json(s, r, 30), r, 0)),
            disguise("xml-minimal", "plain|xml", (s, r) -> xml(s, r, 0)),
            disguise("xml-full", "xml", (s, r) -> xml(s, r, 100)),
            disguise("xml-partly", "plain|xml", (s, r) -> xml(s, r, 50)),
            disguise("xml-in-json", "plain|xml|json|mixed", (s, r) -> json(xml(s, r, 50), r, 20)),
            disguise("url-in-json", "plain|url|json|mixed", (s, r) -> json(percent(s, r, 50), r, 20)),
            disguise("hex", "hex", (s, r) -> HexFormat.of().formatHex(utf8(s))),
            disguise(
                    "hex-upper", "hex", (s, r) -> HexFormat.of().withUpperCase().formatHex(utf8(s))),
            disguise("split-by-lines", "plain", (s, r) -> split(s, r, "\r\n")),
            disguise("split-by-soft-breaks", "plain", (s, r) -> split(s, r, "=\r\n")),
            disguise("split-by-folding", "plain", (s, r) -> split(s, r, "\r\n\t ")),
            disguise("split-by-zeros", "plain", (s, r) -> split(s, r, "\0")),
            disguise(
                    "exception",
                    "plain",
                    (s, r) -> new IllegalStateException("Illegal character in query: " + s).toString()));

    private static Disguise disguise(String name, String names, BiFunction<String, Random, String> encoding) {
        return new Disguise(name, Set.of(names.split("\\|")), encoding);
    }

    String of(String secret, Random random) {
        return encoding.apply(secret, random);
    }

    @Override
    public String toString() {
        return name;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(String secret, int before, Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < before; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        text.append(secret);
        text.append("!".repeat(random.nextInt(4)));
        return Base64.getEncoder().encodeToString(utf8(text.toString()));
    }

    private static String percent(String secret, Random random, int chance) {
        var text = new StringBuilder();
        secret.codePoints().forEach(c -> {
            boolean safe = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            if (safe && random.nextInt(100) >= chance) {
                text.appendCodePoint(c);
                return;
            }
            for (byte b : utf8(Character.toString(c))) {
                text.append(String.format(Locale.ROOT, random.nextBoolean() ? "%%%02x" : "%%%02X", b));
            }
        });
        return text.toString();
    }

    private static String json(String secret, Random random, int chance) {
        var text = new StringBuilder();
        for (char c : secret.toCharArray()) {
            if (random.nextInt(100) < chance) {
                text.append(String.format(Locale.ROOT, random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
            } else {
                text.append(c == '"' || c == '\\' ? "\\" + c : c == '\n' ? "\\n" : String.valueOf(c));
            }
        }
        return text.toString();
    }

    private static String xml(String secret, Random random, int chance) {
        var text = new StringBuilder();
        secret.codePoints().forEach(c -> {
            if (random.nextInt(100) < chance) {
                text.append(random.nextBoolean() ? "&#" + c + ";" : "&#x" + Integer.toHexString(c) + ";");
            } else {
                String named = c == '<' ? "&lt;" : c == '&' ? "&amp;" : c == '"' ? "&quot;" : c == '\'' ? "&apos;" : "";
                text.append(named.isEmpty() ? Character.toString(c) : named);
            }
        });
        return text.toString();
    }

    private static String split(String secret, Random random, String by) {
        int at = 1 + random.nextInt(secret.length() - 1);
        return secret.substring(0, at) + by + secret.substring(at);
    }
}
