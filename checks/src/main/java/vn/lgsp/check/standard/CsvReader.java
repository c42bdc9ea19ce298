package vn.lgsp.check.standard;

import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a CSV text (RFC 4180): commas between values, quotes around one that holds a comma, quote or line end. */
final class CsvReader {

    private static final char END = '\0';

    private final String text;
    private final Problems problems;
    private int at;
    private int line = 1;

    CsvReader(String text, Problems problems) {
        this.text = text.replace("\r\n", "\n");
        this.problems = problems;
    }

    /** All rows but empty ones. */
    List<CsvRow> rows() {
        List<CsvRow> rows = new ArrayList<>();
        while (at < text.length()) {
            int begins = line;
            List<String> values = row();
            if (!values.equals(List.of(""))) {
                rows.add(new CsvRow(values, begins));
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> values = new ArrayList<>();
        do {
            values.add(here() == '"' ? quoted() : plain());
        } while (taken(','));
        if (here() == '\n') {
            at++;
            line++;
        }
        return values;
    }

    private String plain() {
        int begin = at;
        while (here() != ',' && here() != '\n' && at < text.length()) {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        int begins = line;
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (taken('"') && here() != '"') {
                String rest = plain();
                if (!rest.isEmpty()) {
                    problems.add(line, "csv-quote");
                }
                return value.toString();
            }
            line += here() == '\n' ? 1 : 0;
            value.append(here());
            at++;
        }
        problems.add(begins, "csv-quote");
        return value.toString();
    }

    private char here() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private boolean taken(char sign) {
        boolean there = at < text.length() && here() == sign;
        at += there ? 1 : 0;
        return there;
    }
}
