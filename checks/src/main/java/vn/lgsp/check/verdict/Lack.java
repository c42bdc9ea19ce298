package vn.lgsp.check.verdict;

/**
 * What keeps a run from being complete, or from being determined.
 *
 * @param kind {@code selection}, {@code not-run}, {@code waived}, {@code not-declared}, {@code nothing-passed},
 *     {@code inconclusive}, {@code blocked} or {@code tool-error}
 * @param what the requirement, capability or option that it concerns
 */
public record Lack(String kind, String what) {}
