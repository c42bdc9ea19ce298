package vn.lgsp.check.probe.net;

import java.io.IOException;
import vn.lgsp.check.record.Secrets;
import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.Trouble;

/** A question that got stuck. Never leaves a probe: it becomes the trouble of the observation. */
public final class Failure extends IOException {
    private static final long serialVersionUID = 1L;

    private final TroubleCode code;
    private final Cause doubt;
    private final String said;

    public Failure(TroubleCode code, String detail) {
        this(code, code.cause(), detail);
    }

    public Failure(TroubleCode code, Cause cause, String detail) {
        super(detail);
        this.code = code;
        this.doubt = cause;
        this.said = detail;
    }

    public TroubleCode code() {
        return code;
    }

    /** What was seen or said, as it came. */
    public String detail() {
        return said;
    }

    /** What it is as part of an observation: redacted, escaped and shortened. */
    public Trouble trouble(String where, Secrets secrets) {
        return new Trouble(code.layer(), code.code(), doubt, where, Texts.line(secrets.redact(said)));
    }
}
