package vn.lgsp.check.secrecy;

import java.util.List;

/** The secrets that a test hands to the program and must never see again; with every character that anybody escapes. */
final class Marks {
    static final String MAIN_ID = "qZ81mainApp-x7Kd20";
    static final String MAIN_SECRET = "p9kTw\"V8\\x4/eRm&62<sQ>Lu'0 yẵB%3D+oHc5jf";
    static final String OTHER_ID = "nY43otherApp-b6Wv15";
    static final String OTHER_SECRET = "G7d/Xr+2hM=aKz9~Tq4PwS";
    static final String SHORT_ID = "jF58shortApp-t9Hc33";
    static final String SHORT_SECRET = "vB6nQ1rXe8Ly3UoZ7iDs";
    static final String STORE_PASSWORD = "w3Ux&cN9mK5-gTb8#JpA";
    static final String PROXY_USER = "hR72proxyUser-e4Za81";
    static final String PROXY_PASSWORD = "Ld5%vO8 fWq1:sYk6@ENc";

    static final List<String> ALL = List.of(
            MAIN_ID,
            MAIN_SECRET,
            OTHER_ID,
            OTHER_SECRET,
            SHORT_ID,
            SHORT_SECRET,
            STORE_PASSWORD,
            PROXY_USER,
            PROXY_PASSWORD);

    private Marks() {}
}
