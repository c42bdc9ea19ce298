package vn.lgsp.check.standard;

/** How strongly a requirement binds. */
public enum Level {
    MUST,
    SHOULD,
    MAY
}
