package vn.lgsp.check.record;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SecretsPropertyTest {

    @Provide
    Arbitrary<Disguise> disguises() {
        return Arbitraries.of(Disguise.ALL);
    }

    /** What real secrets are made of, and what encodings have trouble with. */
    @Provide
    Arbitrary<String> secrets() {
        Arbitrary<String> hard = Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("+/=-_.:;&%\\\"'<>?#!$ {}ếđ€\uD83D\uDD11")
                .ofMinLength(4)
                .ofMaxLength(40);
        Arbitrary<String> easy =
                Arbitraries.strings().alpha().numeric().ofMinLength(6).ofMaxLength(20);
        Arbitrary<Boolean> first = Arbitraries.of(true, false);
        return Combinators.combine(hard, easy, first).as((h, e, f) -> wellFormed(f ? h + e : e + h + e));
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.strings()
                .withChars(" \r\n\t\"'<>{}[],;:()|~^`")
                .withChars("abcxyzABCXYZ0189")
                .ofMaxLength(60);
    }

    @Property(tries = 3000)
    void nothingOfASecretIsLeft(
            @ForAll("secrets") String value,
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after,
            @ForAll("disguises") Disguise disguise,
            @ForAll Random random) {
        Assume.that(value.length() >= Secrets.MIN_LENGTH);
        var secrets = new Secrets();
        secrets.add("main.client-secret", value);
        String written = before + "|" + disguise.of(value, random) + "|" + after;

        String clean = secrets.redact(written);

        assertThat(secrets.encodingsIn(written)).as(written).containsAnyElementsOf(disguise.names());
        assertThat(clean).contains("«main.client-secret»").startsWith(before).endsWith("|" + after);
        assertThat(secrets.encodingsIn(clean)).isEmpty();
        assertThat(secrets.redact(clean)).isEqualTo(clean);
        assertThat(clean).doesNotContain(value);
    }

    @Property(tries = 1000)
    void textsWithoutSecretsStayAsTheyAre(@ForAll String text, @ForAll("secrets") String value) {
        Assume.that(value.length() >= Secrets.MIN_LENGTH);
        var secrets = new Secrets();
        secrets.add("main.client-secret", value);

        assertThat(secrets.redact(text)).isEqualTo(text);
        assertThat(secrets.encodingsIn(text)).isEmpty();
    }

    @Property(tries = 1000)
    void overlappingSecretsLeaveNothing(
            @ForAll("secrets") String whole,
            @ForAll Random random,
            @ForAll("disguises") Disguise disguise,
            @ForAll("surroundings") String around) {
        Assume.that(whole.length() > Secrets.MIN_LENGTH + 2);
        int cut = random.nextInt(whole.length() - Secrets.MIN_LENGTH);
        var secrets = new Secrets();
        secrets.add("head", wellFormed(whole.substring(0, cut + Secrets.MIN_LENGTH)));
        secrets.add("tail", wellFormed(whole.substring(cut)));
        secrets.add("whole", whole);

        String clean = secrets.redact(around + disguise.of(whole, random) + around);

        assertThat(secrets.encodingsIn(clean)).isEmpty();
        assertThat(clean).doesNotContain(whole).doesNotContain(whole.substring(cut));
        assertThat(secrets.redact(clean)).isEqualTo(clean);
    }

    @Property(tries = 1000)
    void anySecretInAnyTextIsGone(@ForAll String value, @ForAll String before, @ForAll String after) {
        Assume.that(value.strip().length() >= Secrets.MIN_LENGTH);
        var secrets = new Secrets();
        secrets.add("any", value);

        String clean = secrets.redact(before + value + after);

        assertThat(clean).doesNotContain(value);
        assertThat(secrets.redact(clean)).isEqualTo(clean);
    }

    /** A lone surrogate has no UTF-8 form. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(UTF_16BE), UTF_16BE);
    }
}
