package vn.lgsp.check.standard;

/** The place in a document on which a requirement rests; {@code article} is written as the document numbers it. */
public record Citation(String documentId, String article) {}
