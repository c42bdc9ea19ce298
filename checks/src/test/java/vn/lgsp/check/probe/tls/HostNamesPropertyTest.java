package vn.lgsp.check.probe.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HostNamesPropertyTest {

    @Provide
    Arbitrary<String> label() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(10);
    }

    @Provide
    Arbitrary<String> name() {
        return label().list().ofMinSize(2).ofMaxSize(4).map(labels -> String.join(".", labels));
    }

    @Property
    void aNameCoversItselfInAnyCaseAndWithAFinalDot(@ForAll("name") String name) {
        assertThat(HostNames.covers(name, name)).isTrue();
        assertThat(HostNames.covers(name.toUpperCase(Locale.ROOT), name + ".")).isTrue();
    }

    @Property
    void aWildcardCoversExactlyOneLabel(@ForAll("name") String name, @ForAll("label") String label) {
        assertThat(HostNames.covers("*." + name, label + "." + name)).isTrue();
        assertThat(HostNames.covers("*." + name, name)).isFalse();
        assertThat(HostNames.covers("*." + name, label + "." + label + "." + name))
                .isFalse();
    }

    @Property
    void aWildcardWithinALabelCoversNothing(@ForAll("name") String name, @ForAll("label") String label) {
        assertThat(HostNames.covers(label + "*." + name, label + "x." + name)).isFalse();
        assertThat(HostNames.covers(label + ".*." + name, label + ".x." + name)).isFalse();
    }

    @Property
    void anyTwoTextsCanBeCompared(@ForAll String presented, @ForAll String host) {
        assertThat(HostNames.covers(presented, host)).isIn(true, false);
    }

    @Example
    void oddNamesCoverNothing() {
        assertThat(HostNames.covers("*", "localhost")).isFalse();
        assertThat(HostNames.covers("*.", "a.")).isFalse();
        assertThat(HostNames.covers("", "")).isFalse();
        assertThat(HostNames.covers("good.example\0.evil.example", "good.example"))
                .isFalse();
        assertThat(HostNames.covers("127.0.0.1", "127.0.0.1")).isTrue();
        assertThat(HostNames.numeric("127.0.0.1")).isTrue();
        assertThat(HostNames.numeric("::1")).isTrue();
        assertThat(HostNames.numeric("1.example")).isFalse();
    }
}
