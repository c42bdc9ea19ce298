package vn.lgsp.check.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML; a character that XML 1.0 can't hold becomes U+FFFD. */
final class XmlText {
    private final XMLStreamWriter writer;
    private final Deque<Boolean> filled = new ArrayDeque<>();

    XmlText(XMLStreamWriter writer) {
        this.writer = writer;
    }

    void begin() throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
    }

    void end() throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEndDocument();
        writer.close();
    }

    void open(String element, Map<String, String> attributes) throws XMLStreamException {
        if (!filled.isEmpty()) {
            filled.pop();
            filled.push(true);
        }
        indent();
        writer.writeStartElement(element);
        for (var attribute : new TreeMap<>(attributes).entrySet()) {
            writer.writeAttribute(attribute.getKey(), valid(attribute.getValue()));
        }
        filled.push(false);
    }

    void close() throws XMLStreamException {
        if (filled.pop()) {
            indent();
        }
        writer.writeEndElement();
    }

    void leaf(String element, Map<String, String> attributes, String text) throws XMLStreamException {
        open(element, attributes);
        writer.writeCharacters(valid(text));
        close();
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(filled.size()));
    }

    static String valid(String text) {
        return text.codePoints()
                .map(c -> allowed(c) ? c : 0xfffd)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000 && c <= 0x10ffff;
    }
}
