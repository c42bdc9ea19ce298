package vn.lgsp.check.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import vn.lgsp.check.console.RunView;

/**
 * A record as one HTML page that needs neither script nor network, with both languages in it. It is also well-formed
 * XML.
 */
public final class HtmlReport {
    private final RunView view;
    private final Map<String, String> suiteOf;

    /**
     * Prepares a report; it opens in the language of the view.
     *
     * @param suiteOf the suite of each check
     */
    public HtmlReport(RunView view, Map<String, String> suiteOf) {
        this.view = view;
        this.suiteOf = Map.copyOf(suiteOf);
    }

    /** The whole page. */
    public String text() {
        var output = new SafeOutput();
        var page = new PageMaker(view, suiteOf, style()).page();
        TemplateEngine.createPrecompiled(ContentType.Html).render("page.jte", page, output);
        return output.page();
    }

    private static String style() {
        try (InputStream bytes = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
