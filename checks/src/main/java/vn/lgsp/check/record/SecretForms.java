package vn.lgsp.check.record;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Works out in which forms a secret has to be looked for; escapes are not among them, a search undoes those. */
final class SecretForms {
    private static final int MOST_PARTS = 5;

    private final Secret secret;
    private final Map<String, SecretForm> forms = new TreeMap<>();

    private SecretForms(Secret secret) {
        this.secret = secret;
    }

    static List<SecretForm> of(Secret secret) {
        var all = new SecretForms(secret);
        String value = secret.reveal();
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(value);
        spellings.add(Normalizer.normalize(value, Normalizer.Form.NFC));
        spellings.add(Normalizer.normalize(value, Normalizer.Form.NFD));
        reduced(value, StandardCharsets.ISO_8859_1).ifPresent(spellings::add);
        reduced(value, StandardCharsets.US_ASCII).ifPresent(spellings::add);
        for (String spelling : spellings) {
            byte[] bytes = spelling.getBytes(StandardCharsets.UTF_8);
            all.add(SecretForm.of(secret, SecretForm.PLAIN, spelling));
            all.add(SecretForm.of(secret, SecretForm.PLAIN, new String(bytes, StandardCharsets.ISO_8859_1)));
            all.add(SecretForm.of(secret, SecretForm.PLAIN, View.withoutEscapes(spelling)));
            all.add(SecretForm.of(secret, SecretForm.HEX, HexFormat.of().formatHex(bytes)));
            all.add(SecretForm.of(
                    secret, SecretForm.HEX, HexFormat.of().withUpperCase().formatHex(bytes)));
            all.base64(bytes);
        }
        for (String escaped : escaped(value)) {
            all.base64(escaped.getBytes(StandardCharsets.UTF_8));
        }
        all.jwt(value);
        return List.copyOf(all.forms.values());
    }

    /** What a program leaves of a text that puts a question mark for each character that it can't write. */
    private static Optional<String> reduced(String value, Charset charset) {
        String left = new String(value.getBytes(charset), charset);
        boolean telling = left.chars().filter(c -> c != '?').count() >= Secrets.MIN_LENGTH;
        return telling ? Optional.of(left) : Optional.empty();
    }

    /**
     * A search undoes escapes, but not inside base64: a Basic header holds a form-encoded secret (RFC 6749 section
     * 2.3.1), and what a JWT says is JSON.
     */
    private static Set<String> escaped(String value) {
        Set<String> escaped = new LinkedHashSet<>();
        String form = URLEncoder.encode(value, StandardCharsets.UTF_8);
        escaped.add(form);
        escaped.add(form.replace("+", "%20"));
        escaped.add(value.replace("\\", "\\\\").replace("\"", "\\\""));
        escaped.remove(value);
        return escaped;
    }

    private void add(SecretForm form) {
        if (form.written().length() >= SecretForm.MIN_SIGNIFICANT
                && !form.written().isBlank()) {
            forms.putIfAbsent(form.written(), form);
        }
    }

    /** The characters that depend on the secret alone, after 0, 1 or 2 bytes of something else. */
    private void base64(byte[] bytes) {
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            int from = (before * 8 + 5) / 6;
            int to = shifted.length * 8 / 6;
            boolean bitsAfter = shifted.length % 3 != 0;
            String standard = Base64.getEncoder().encodeToString(shifted).substring(from, to);
            String url = Base64.getUrlEncoder().encodeToString(shifted).substring(from, to);
            add(SecretForm.of(secret, SecretForm.BASE64, standard, before != 0, bitsAfter));
            add(SecretForm.of(secret, SecretForm.BASE64_URL, url, before != 0, bitsAfter));
        }
    }

    /** Each part of a token with dots is a secret by itself, and so is what a part says when decoded. */
    private void jwt(String value) {
        List<String> parts = Arrays.asList(value.split("\\.", -1));
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            return;
        }
        for (String part : parts) {
            String decoded = decoded(part);
            boolean header = part.equals(parts.get(0)) && decoded.startsWith("{");
            String encoding = header ? SecretForm.JWT_HEADER : SecretForm.JWT;
            if (part.length() >= Secrets.MIN_LENGTH) {
                add(SecretForm.of(secret, encoding, part));
            }
            if (decoded.startsWith("{") && !header) {
                add(SecretForm.of(secret, encoding, decoded));
            }
        }
    }

    private static String decoded(String part) {
        try {
            return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
