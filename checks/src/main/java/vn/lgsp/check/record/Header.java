package vn.lgsp.check.record;

/** One header line, name as sent, value redacted. */
public record Header(String name, String value) {}
