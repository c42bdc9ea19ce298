package vn.lgsp.check.report;

import gg.jte.TemplateOutput;
import vn.lgsp.check.console.Visible;

/** Collects a page. Whatever steers a reader's screen is spelled out, wherever in the page it would have stood. */
final class SafeOutput implements TemplateOutput {
    private final StringBuilder page = new StringBuilder(1 << 20);

    @Override
    public void writeContent(String value) {
        page.append(Visible.lines(value));
    }

    @Override
    public void writeContent(String value, int begin, int end) {
        writeContent(value.substring(begin, end));
    }

    /** All of it. */
    String page() {
        return page.toString();
    }
}
