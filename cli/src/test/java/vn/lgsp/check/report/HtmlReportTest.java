package vn.lgsp.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.lgsp.check.standard.Language;

/** The page, whatever stands in the record. What is written here is read by a browser in scripts/interop/html.sh. */
class HtmlReportTest {
    private static final Path FOLDER = Path.of("target", "html");
    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)> \"'&amp;&lt; ]]> -->"
            + " javascript:alert(1) {where} ${7*7} @if \u0000\u0007\u001b[31m\u009b\u202eevil\u2066\u200b\ud800\uffff\u2028";

    private static Document parsed(String page) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(page)));
    }

    private static void keep(String name, String page) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name), page);
    }

    @ParameterizedTest
    @EnumSource
    void whatComesFromOutsideStaysText(Language language) throws Exception {
        var page = new Synthetic(40, HOSTILE).report(language).text();
        keep("hostile-" + language.name().toLowerCase(Locale.ROOT) + ".html", page);
        var document = parsed(page);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("img").getLength()).isZero();
        assertThat(document.getElementsByTagName("h1").item(0).getTextContent())
                .contains("<script>alert(1)</script>")
                .contains("\\u0000\\u0007\\u001b[31m\\u009b\\u202eevil\\u2066\\u200b\\ud800\\uffff\\u2028");
        assertThat(page.chars().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t'))
                .isEmpty();
        assertThat(page.codePoints().filter(c -> Character.getType(c) == Character.FORMAT))
                .isEmpty();
    }

    @Test
    void nothingIsFetchedAndNothingRuns() throws Exception {
        var page = new Synthetic(40, HOSTILE).report(Language.VI).text();
        assertThat(page).contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
        var all = parsed(page).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var attributes = ((Element) all.item(i)).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                assertThat(attributes.item(j).getNodeName())
                        .doesNotStartWith("on")
                        .isNotIn("src", "style", "action");
                if (attributes.item(j).getNodeName().equals("href")) {
                    assertThat(attributes.item(j).getNodeValue()).startsWith("#");
                }
            }
        }
    }

    @Test
    void everyPlaceIsThereOnceAndEveryLinkLeadsToOne() throws Exception {
        var all = parsed(new Synthetic(40, "x").report(Language.EN).text()).getElementsByTagName("*");
        var elements = IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
        var places = elements.stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(places).doesNotHaveDuplicates();
        var known = new HashSet<>(places);
        assertThat(elements).allSatisfy(e -> {
            assertThat(known).as(e.getTagName()).containsAll(targets(e));
        });
    }

    private static List<String> targets(Element e) {
        return Stream.of(
                        e.getAttribute("for"),
                        e.getAttribute("aria-labelledby"),
                        e.getAttribute("href").replaceFirst("^#", ""))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @Test
    void bothLanguagesSayEverything() throws Exception {
        var all = parsed(new Synthetic(40, "x").report(Language.VI).text()).getElementsByTagName("span");
        var spans = IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(e -> e.hasAttribute("lang"))
                .toList();
        assertThat(spans).hasSizeGreaterThan(200);
        for (int i = 0; i < spans.size(); i += 2) {
            assertThat(spans.get(i).getAttribute("lang")).isEqualTo("vi");
            assertThat(spans.get(i + 1).getAttribute("lang")).isEqualTo("en");
            assertThat(spans.get(i).getTextContent()).isNotBlank().doesNotMatch(".*\\{[a-z]+\\}.*");
            assertThat(spans.get(i + 1).getTextContent()).isNotBlank().doesNotMatch(".*\\{[a-z]+\\}.*");
        }
    }

    @Test
    void twoThousandChecksMakeALeanPage() throws Exception {
        var page = new Synthetic(2000, "https://api.example.gov.vn/dmdc/1.0/AllCategory")
                .report(Language.VI)
                .text();
        keep("many.html", page);
        assertThat(parsed(page).getElementsByTagName("article").getLength()).isEqualTo(2000);
        assertThat(page.length() / 2000).isLessThan(6000);
    }
}
