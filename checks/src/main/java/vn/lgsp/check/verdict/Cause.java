package vn.lgsp.check.verdict;

import java.util.Locale;

/** Why a question stayed without an answer (the cause of INCONCLUSIVE). */
public enum Cause {
    /** The target answered, but with something that settles nothing. */
    TARGET,
    /** The way to the target failed. */
    NETWORK,
    /** Our own description of the target lacks something. */
    CONFIGURATION,
    /** Our own credential was refused. */
    CREDENTIAL,
    /** The target asked us to slow down, or banned us. */
    THROTTLED,
    /** One of our own bounds was reached. */
    LIMIT,
    /** This tool or this Java can't ask it. */
    UNSUPPORTED,
    /** Two looks disagree. */
    UNSTABLE,
    /** Replay: the record does not hold it. */
    NOT_KEPT;

    /** The stable name used in records: lower case, hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
