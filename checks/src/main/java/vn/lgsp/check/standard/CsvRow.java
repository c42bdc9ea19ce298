package vn.lgsp.check.standard;

import java.util.List;

/** The values of one row of a CSV file and the line on which it begins. */
record CsvRow(List<String> values, int line) {}
