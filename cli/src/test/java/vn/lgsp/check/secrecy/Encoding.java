package vn.lgsp.check.secrecy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A way in which a careless or hostile program may write a secret. */
record Encoding(String name, UnaryOperator<String> of) {

    static final List<Encoding> ALL = List.of(
            new Encoding("plain", s -> "value " + s + " end"),
            new Encoding("base64 at 0", s -> base64(s + "!")),
            new Encoding("base64 at 1", s -> base64("?" + s + "!!")),
            new Encoding("base64 at 2", s -> base64("??" + s)),
            new Encoding("base64 for URLs", s -> Base64.getUrlEncoder().encodeToString(utf8("ab" + s))),
            new Encoding(
                    "base64 in lines",
                    s -> Base64.getMimeEncoder(12, utf8("\r\n")).encodeToString(utf8("mime " + s))),
            new Encoding("URL", s -> URLEncoder.encode(s, StandardCharsets.UTF_8)),
            new Encoding("URL, every byte", Encoding::percent),
            new Encoding("URL twice", s -> URLEncoder.encode(percent(s), StandardCharsets.UTF_8)),
            new Encoding("JSON", s -> "{\"x\":\"" + s.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}"),
            new Encoding("JSON, every character", Encoding::json),
            new Encoding(
                    "XML",
                    s -> "<x a='"
                            + s.replace("&", "&amp;")
                                    .replace("<", "&lt;")
                                    .replace(">", "&gt;")
                                    .replace("'", "&apos;")
                                    .replace("\"", "&quot;")
                            + "'/>"),
            new Encoding("XML, every character", Encoding::xml),
            new Encoding("hex", s -> HexFormat.of().formatHex(utf8(s))),
            new Encoding("hex in capitals", s -> HexFormat.of().withUpperCase().formatHex(utf8("z" + s))),
            new Encoding("Basic pair", s -> "Basic " + base64("someone:" + s)),
            new Encoding(
                    "Basic pair, form-encoded",
                    s -> "Basic " + base64("some+one:" + URLEncoder.encode(s, StandardCharsets.UTF_8))),
            new Encoding(
                    "part of a JWT",
                    s -> "eyJhbGciOiJub25lIn0."
                            + Base64.getUrlEncoder()
                                    .withoutPadding()
                                    .encodeToString(utf8("{\"sub\":\""
                                            + s.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}"))
                            + ".c2lnbmF0dXJl"),
            new Encoding(
                    "split over lines", s -> s.substring(0, s.length() / 2) + "\r\n  " + s.substring(s.length() / 2)),
            new Encoding(
                    "exception", s -> new IllegalArgumentException("Illegal character in query: " + s).toString()));

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(utf8(text));
    }

    private static String percent(String text) {
        var encoded = new StringBuilder();
        for (byte b : utf8(text)) {
            encoded.append(String.format(Locale.ROOT, "%%%02x", b));
        }
        return encoded.toString();
    }

    private static String json(String text) {
        var encoded = new StringBuilder();
        for (char c : text.toCharArray()) {
            encoded.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
        }
        return encoded.toString();
    }

    private static String xml(String text) {
        var encoded = new StringBuilder();
        text.codePoints().forEach(c -> encoded.append("&#").append(c).append(';'));
        return encoded.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
