package vn.lgsp.check.record;

/**
 * An observation and its place in the run: the key under which replay finds it.
 *
 * @param seq the order in which answers arrived, from 1
 * @param check the check, or the fact, that asked
 * @param look first or second, from 1
 * @param ordinal which question of that look, from 1
 */
public record Observed(long seq, String check, int look, int ordinal, Observation observation) {}
