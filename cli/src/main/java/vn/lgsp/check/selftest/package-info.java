/** Proves on this machine that every check can fail, and that none fails the innocent. */
package vn.lgsp.check.selftest;
