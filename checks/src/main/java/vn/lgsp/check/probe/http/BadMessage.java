package vn.lgsp.check.probe.http;

import org.apache.hc.core5.http.ProtocolException;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.TroubleCode;

/** An answer that breaks HTTP in a way that we can name, on its way out of the HTTP library. */
final class BadMessage extends ProtocolException {
    private static final long serialVersionUID = 1L;

    private final TroubleCode code;
    private final String detail;

    BadMessage(TroubleCode code, String detail) {
        super("%s", detail);
        this.code = code;
        this.detail = detail;
    }

    Failure failure() {
        return new Failure(code, detail);
    }
}
