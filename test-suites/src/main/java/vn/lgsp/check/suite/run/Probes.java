package vn.lgsp.check.suite.run;

import vn.lgsp.check.probe.http.HttpProbe;
import vn.lgsp.check.probe.net.NetProbe;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.tls.TlsProbe;
import vn.lgsp.check.probe.token.TokenProbe;
import vn.lgsp.check.record.Observer;
import vn.lgsp.check.suite.Expect;
import vn.lgsp.check.target.Target;

/** What a look of a check is given: probes bound to that look's place on the tape. */
record Probes(ProbeContext context, Observer observer, Expect expect) {

    /**
     * The argument for a parameter of that type.
     *
     * @throws IllegalStateException for a type that checks are not given
     */
    Object argument(Class<?> type) {
        if (type == Expect.class) {
            return expect;
        } else if (type == Target.class) {
            return context.target();
        } else if (type == NetProbe.class) {
            return net();
        } else if (type == TlsProbe.class) {
            return tls();
        } else if (type == HttpProbe.class) {
            return http();
        } else if (type == TokenProbe.class) {
            return token();
        }
        throw new IllegalStateException("no check is given a " + type.getName());
    }

    NetProbe net() {
        return new NetProbe(context, observer);
    }

    TlsProbe tls() {
        return new TlsProbe(context, observer);
    }

    HttpProbe http() {
        return new HttpProbe(context, observer);
    }

    TokenProbe token() {
        return new TokenProbe(context, observer);
    }
}
