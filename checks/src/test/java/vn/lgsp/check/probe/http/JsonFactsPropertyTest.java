package vn.lgsp.check.probe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Whatever text comes, its JSON facts are found; and for a valid text they are those that a tree would show. */
class JsonFactsPropertyTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonFacts facts(String text) {
        return JsonFacts.of(text, Optional.of("/a/0"));
    }

    @Provide
    Arbitrary<String> jsonLike() {
        return Arbitraries.of("{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "1", "-2.5e3", "true", "null", " ", "NaN")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void anyTextHasFacts(@ForAll String text) {
        assertThat(facts(text).kind()).isNotEmpty();
    }

    @Property(tries = 3000)
    void kindAndMembersAreThoseOfTheTree(@ForAll("jsonLike") String text) {
        var facts = facts(text);
        if (facts.kind().equals("none") || facts.faults().contains("not-a-number")) {
            return;
        }
        var tree = MAPPER.readTree(text);
        assertThat(tree.isObject()).isEqualTo(facts.kind().equals("object"));
        assertThat(tree.isArray()).isEqualTo(facts.kind().equals("array"));
        if (tree.isObject()) {
            assertThat(facts.members().keySet()).containsExactlyInAnyOrderElementsOf(tree.propertyNames());
        }
    }

    @Example
    void whatStrictReadersStumbleOverIsNamed() {
        assertThat(facts("{\"a\":1,\"a\":2}").faults()).containsExactly("duplicate-key");
        assertThat(facts("[{\"a\":1},{\"a\":2}]").faults()).isEmpty();
        assertThat(facts("{\"b\":{\"a\":1,\"a\":2}}").faults()).containsExactly("duplicate-key");
        assertThat(facts("{\"a\":NaN}").faults()).containsExactly("not-a-number");
        assertThat(facts("[-Infinity]").faults()).containsExactly("not-a-number");
        assertThat(facts("{} {}").kind()).isEqualTo("none");
        assertThat(facts("").kind()).isEqualTo("none");
        assertThat(facts("<html>").kind()).isEqualTo("none");
        assertThat(facts("\"x\"").kind()).isEqualTo("string");
        assertThat(facts("null").kind()).isEqualTo("null");
        assertThat(facts(" 12 ").kind()).isEqualTo("number");
        assertThat(facts("{\"a\":[\"x\"]}").found()).contains("x");
        assertThat(facts("[".repeat(200) + "]".repeat(200)).kind()).isEqualTo("array");
        assertThat(facts("[".repeat(201) + "]".repeat(201)).faults()).containsExactly("too-deep");
    }

    @Example
    void membersThatOauthKnowsAreFoundEvenInBrokenJson() {
        var facts = facts("{\"access_token\":\"abc\",\"expires_in\":3600} oops");
        assertThat(facts.kind()).isEqualTo("none");
        assertThat(facts.member("access_token")).contains("abc");
        assertThat(facts.member("expires_in")).contains("3600");
        assertThat(facts("{\"x\":{\"access_token\":\"abc\"}}").member("access_token"))
                .isEmpty();
    }
}
