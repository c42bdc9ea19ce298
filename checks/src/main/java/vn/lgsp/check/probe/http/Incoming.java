package vn.lgsp.check.probe.http;

import org.apache.hc.core5.http.ClassicHttpResponse;

/** An answer whose head has come, with the time at which it came by our clock. */
record Incoming(ClassicHttpResponse response, long atMillis) {}
