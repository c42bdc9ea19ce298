package vn.lgsp.check.probe.http;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.record.Secret;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.record.TokenSeen;
import vn.lgsp.check.target.Credential;

/**
 * The tokens that servers issued in one run, each under one handle, and what of ours must never come back in an answer.
 */
final class Issued {
    /** The name of what looks like a token but was not issued to us. */
    private static final String ALIKE = "token-alike";
    /** Characters of such values that are looked for in one run. */
    private static final int MOST_ALIKE = 256 * 1024;

    private static final Pattern JWT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,64}");

    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Secrets secrets;
    private final Set<String> innocent = new HashSet<>(Set.of(MadeUp.NAME, ALIKE));
    private final Map<String, Secret> handles = new HashMap<>();
    private final Set<String> alike = new HashSet<>();
    private int left = MOST_ALIKE;

    private Issued(ProbeContext context) {
        secrets = context.secrets();
        for (Credential credential : context.target().credentials().values()) {
            credential.clientId().map(Secret::name).ifPresent(innocent::add);
        }
    }

    /** Those of a run. */
    static Issued of(ProbeContext context) {
        return context.part(Issued.class, Issued::new);
    }

    /** The encodings in which a client secret or a token that we had before came back; a token just issued is none. */
    Set<String> echoes(String head, String body, JsonFacts json) {
        var rest = json.member("access_token")
                .map(token -> body.replaceFirst(Pattern.quote('"' + token + '"'), "\"\""))
                .orElse(body);
        return secrets.encodingsIn(head + "\n\n" + rest, secret -> !innocent.contains(secret.name()));
    }

    /** Makes every token in an answer a secret, before anything of it is stored. */
    synchronized Optional<Secret> learn(JsonFacts json, TokenValues all) {
        var own = token(json, "access_token");
        token(json, "refresh_token");
        token(json, "id_token");
        all.values().stream().filter(t -> !handles.containsKey(t)).forEach(t -> alike(t, all));
        return own;
    }

    /** Each one that is looked for costs memory as long as the run lasts. */
    private void alike(String value, TokenValues all) {
        if (value.length() > left) {
            all.giveUp();
        } else if (alike.add(value)) {
            left -= value.length();
            secrets.add(ALIKE, value);
        }
    }

    /** A longer one can't be used, nor looked for. */
    private Optional<Secret> token(JsonFacts json, String member) {
        return json.member(member)
                .filter(t -> !t.isEmpty() && t.length() <= TokenValues.LONGEST)
                .map(this::handle);
    }

    private Secret handle(String token) {
        return handles.computeIfAbsent(token, t -> secrets.add("token-" + (handles.size() + 1), t));
    }

    /** What may be told of an access token. */
    TokenSeen seen(Secret token, JsonFacts json) {
        var value = token.reveal();
        var length = Integer.highestOneBit(Math.max(1, value.length() - 1)) * 2;
        return new TokenSeen(
                token.name(),
                value.length() < 2 ? value.length() : length,
                JWT.matcher(value).matches() && value.startsWith("eyJ") ? "jwt" : "opaque",
                json.member("token_type").map(secrets::redact).map(t -> t.length() > 40 ? t.substring(0, 40) : t),
                lifetime(json));
    }

    /** The expires_in, if it is a JSON number without fraction or a string of digits. */
    static Optional<Long> lifetime(JsonFacts json) {
        return json.member("expires_in")
                .filter(e -> DIGITS.matcher(e).matches())
                .map(e -> new BigInteger(e).min(LONGEST).longValueExact());
    }
}
