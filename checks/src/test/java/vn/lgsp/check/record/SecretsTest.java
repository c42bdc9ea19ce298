package vn.lgsp.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SecretsTest {

    private final Secrets secrets = new Secrets();

    @Test
    void aHandlePrintsAsItsName() {
        Secret secret = secrets.add("main.client-secret", "correct-horse-battery");

        assertThat(secret).hasToString("«main.client-secret»");
        assertThat(secret.reveal()).isEqualTo("correct-horse-battery");
    }

    @Test
    void shortValuesAreNotLookedFor() {
        secrets.add("short", "seven77");

        assertThat(secrets.redact("a seven77 b")).isEqualTo("a seven77 b");
    }

    @Test
    void aBasicPairGoesWithItsClientId() {
        secrets.add("main.client-secret", "correct-horse-battery");
        String pair =
                Base64.getEncoder().encodeToString("demo-app:correct-horse-battery".getBytes(StandardCharsets.UTF_8));

        assertThat(secrets.redact("authorization: Basic " + pair + "\r\n"))
                .isEqualTo("authorization: Basic «main.client-secret»\r\n");
        assertThat(secrets.encodingsIn("Basic " + pair)).containsExactly("base64", "basic");
    }

    @Test
    void eachPartOfAJwtIsASecret() {
        String header = url("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");
        String payload = url("{\"sub\":\"demo-app\",\"iat\":1764000000}");
        String signature = "c2lnbmF0dXJlLXNpZ25hdHVyZQ";
        secrets.add("token-1", header + "." + payload + "." + signature);

        assertThat(secrets.redact("Bearer " + header + "." + payload + "." + signature))
                .isEqualTo("Bearer «token-1»");
        assertThat(secrets.redact(payload)).isEqualTo("«token-1»");
        assertThat(secrets.redact("sig " + signature)).isEqualTo("sig «token-1»");
        assertThat(secrets.redact("claims {\"sub\": \"demo-app\", \"iat\": 1764000000}"))
                .isEqualTo("claims «token-1»");
        assertThat(secrets.encodingsIn(payload)).containsExactly("jwt");
        assertThat(secrets.encodingsIn(header + ".another.token")).isEmpty();
    }

    @Test
    void theFieldAroundAnEncodedSecretStays() {
        secrets.add("s", "correct-horse-battery");
        String base64 = url("correct-horse-battery");

        assertThat(secrets.redact("{\"a\":\"" + base64 + "\",\"b\":1}")).isEqualTo("{\"a\":\"«s»\",\"b\":1}");
        assertThat(secrets.redact("token=" + base64 + "&x=1")).isEqualTo("token=«s»&x=1");
    }

    @Test
    void overlappingSecretsAreNamedTogether() {
        secrets.add("a", "first-and-common");
        secrets.add("b", "common-and-last");

        assertThat(secrets.redact("[first-and-common-and-last]")).isEqualTo("[«a»«b»]");
    }

    @Test
    void aNameThatHoldsASecretIsNotPrinted() {
        secrets.add("main.client-secret", "client-secret");

        assertThat(secrets.redact("it is client-secret.")).isEqualTo("it is «».");
    }

    @Test
    void whatACutLeavesOfASecretGoesToo() {
        secrets.add("s", "correct-horse-battery");

        assertThat(secrets.redactCut("{\"error\":\"correct-horse-b")).isEqualTo("{\"error\":\"");
        assertThat(secrets.redactCut("nothing to see")).isEqualTo("nothing to see");
    }

    @Test
    void onlyTheSecretsAskedForAreNamed() {
        secrets.add("main.client-secret", "correct-horse-battery");
        secrets.add("token-1", "opaque-token-of-the-server");

        assertThat(secrets.encodingsIn(
                        "opaque-token-of-the-server", s -> s.name().startsWith("main")))
                .isEmpty();
    }

    @Test
    void encodingsAreFoundInOtherLocales() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                var own = new Secrets();
                own.add("s", "IiIiIiIi-secret");
                assertThat(own.encodingsIn("%49i%49i%49i%49i-secret")).containsExactly("url");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Timeout(120)
    void aBigTextIsDoneInOneGo() {
        IntStream.range(0, 10).forEach(i -> secrets.add("s" + i, "secret-" + i + "-with/some+length=" + i));
        String row = "{\"name\":\"Nguy\\u1ec5n V\\u0103n \\\"A\\\"\",\"url\":\"https:\\/\\/x.vn\\/a%20b&amp;c\"},\n";
        String body = row.repeat((1 << 20) / row.length());
        secrets.redact(body);

        String clean = secrets.redact(body);

        assertThat(clean).isEqualTo(body);
    }

    @Test
    @Timeout(120)
    void aTextFullOfSecretsDoesNotHang() {
        secrets.add("s", "correct-horse-battery");
        String base64 = url("correct-horse-battery");
        String body = base64.repeat((1 << 20) / base64.length()) + "\n" + "correct-horse-battery\n".repeat(50_000);

        String clean = secrets.redact(body);

        assertThat(secrets.encodingsIn(clean)).isEmpty();
    }

    @Test
    @Timeout(120)
    void aTokenMadeToSlowUsDownDoesNotHang() {
        secrets.add("token-1", "a".repeat(8000) + "b" + "a".repeat(8000));

        String body = "a".repeat(1 << 20);

        assertThat(secrets.redact(body)).isEqualTo(body);
    }

    @Test
    @Timeout(120)
    void manyTokensOfOneServerDoNotHang() {
        IntStream.range(0, 5000).forEach(i -> secrets.add("token-" + i, "eyJhbGciOiJSUzI1NiJ9-" + i));

        assertThat(secrets.redact("eyJhbGciOiJSUzI1NiJ9-4999")).isEqualTo("«token-4999»");
    }

    @Test
    void manyThreadsMayAddAndRedact() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> jobs = IntStream.range(0, 200)
                    .<Callable<String>>mapToObj(i -> () -> {
                        secrets.add("t" + i, "token-number-" + i + "-end");
                        return secrets.redact("x token-number-" + i + "-end y");
                    })
                    .toList();
            List<String> texts =
                    pool.invokeAll(jobs).stream().map(SecretsTest::result).toList();
            assertThat(texts).allMatch(text -> text.matches("x «t[0-9]+» y"));
        } finally {
            pool.shutdownNow();
        }
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
