package vn.lgsp.check.probe.net;

import vn.lgsp.check.verdict.Cause;
import vn.lgsp.check.verdict.Layer;
import vn.lgsp.check.verdict.Trouble;

/** Everything that can keep a probe from its answer. Each has a message in both languages in the bundle of troubles. */
public enum TroubleCode {
    NAME_UNKNOWN(Layer.NAME, "unknown", Cause.NETWORK),
    NAME_TIMEOUT(Layer.NAME, "timeout", Cause.NETWORK),
    /** Too many look-ups of ours still hang in the resolver of this machine. */
    NAME_BUSY(Layer.NAME, "busy", Cause.LIMIT),

    TCP_REFUSED(Layer.TCP, "refused", Cause.NETWORK),
    TCP_TIMEOUT(Layer.TCP, "timeout", Cause.NETWORK),
    TCP_RESET(Layer.TCP, "reset", Cause.NETWORK),
    TCP_UNREACHABLE(Layer.TCP, "unreachable", Cause.NETWORK),
    /** It took connections earlier in this run and takes none now. */
    TCP_NO_ANSWER_ANY_MORE(Layer.TCP, "no-answer-any-more", Cause.THROTTLED),
    PROXY_UNREACHABLE(Layer.TCP, "proxy-unreachable", Cause.NETWORK),
    PROXY_REFUSED(Layer.TCP, "proxy-refused", Cause.NETWORK),
    PROXY_CREDENTIAL(Layer.TCP, "proxy-credential", Cause.CONFIGURATION),
    PROXY_NOT_HTTP(Layer.TCP, "proxy-not-http", Cause.NETWORK),

    TLS_TIMEOUT(Layer.TLS, "timeout", Cause.NETWORK),
    TLS_CLOSED(Layer.TLS, "closed", Cause.NETWORK),
    TLS_HANDSHAKE(Layer.TLS, "handshake", Cause.TARGET),
    TLS_NOT_TLS(Layer.TLS, "not-tls", Cause.TARGET),
    /** A ClientHello got no answer, nor did one that every server of today answers. */
    TLS_NO_ANSWER_ANY_MORE(Layer.TLS, "no-answer-any-more", Cause.NETWORK),
    /** The issuer is unknown to this Java, and the target names no roots of its own. */
    TLS_NO_ROOTS_NAMED(Layer.TLS, "no-roots-named", Cause.CONFIGURATION),
    TLS_CERTIFICATE_UNTRUSTED(Layer.TLS, "certificate-untrusted", Cause.TARGET),
    TLS_CERTIFICATE_EXPIRED(Layer.TLS, "certificate-expired", Cause.TARGET),
    TLS_CERTIFICATE_NAME(Layer.TLS, "certificate-name", Cause.TARGET),
    TLS_CLIENT_CERTIFICATE_WANTED(Layer.TLS, "client-certificate-wanted", Cause.CONFIGURATION),
    TLS_CLIENT_CERTIFICATE_REFUSED(Layer.TLS, "client-certificate-refused", Cause.CREDENTIAL),
    TLS_CLIENT_STORE(Layer.TLS, "client-store", Cause.CONFIGURATION),

    /** The connection stood, and not a byte came until our time was up. */
    HTTP_NO_ANSWER(Layer.HTTP, "no-answer", Cause.TARGET),
    /** The connection stood, and was closed or reset without a byte. */
    HTTP_CLOSED(Layer.HTTP, "closed", Cause.TARGET),
    /** Bytes came, but not all of them in time. */
    HTTP_TOO_SLOW(Layer.HTTP, "too-slow", Cause.TARGET),
    HTTP_NOT_HTTP(Layer.HTTP, "not-http", Cause.TARGET),
    /** Asked in plain HTTP, answered with a TLS record. */
    HTTP_SPEAKS_TLS(Layer.HTTP, "speaks-tls", Cause.TARGET),
    HTTP_HEADER_TOO_LONG(Layer.HTTP, "header-too-long", Cause.TARGET),
    HTTP_TOO_MANY_HEADERS(Layer.HTTP, "too-many-headers", Cause.TARGET),
    HTTP_ENDLESS_INTERIM(Layer.HTTP, "endless-interim", Cause.TARGET),
    HTTP_CONTRADICTORY_LENGTH(Layer.HTTP, "contradictory-length", Cause.TARGET),
    HTTP_BAD_CHUNK(Layer.HTTP, "bad-chunk", Cause.TARGET),
    HTTP_CUT_SHORT(Layer.HTTP, "cut-short", Cause.TARGET),
    HTTP_BAD_ENCODING(Layer.HTTP, "bad-encoding", Cause.TARGET),
    HTTP_BODY_LIMIT(Layer.HTTP, "body-limit", Cause.LIMIT),
    /** JSON that is deeper, or holds longer numbers, than we read. */
    HTTP_JSON_LIMIT(Layer.HTTP, "json-limit", Cause.LIMIT),
    /** What came is no text, so nothing can be said of its characters. */
    HTTP_NOT_TEXT(Layer.HTTP, "not-text", Cause.CONFIGURATION),
    HTTP_SLOW_DOWN(Layer.HTTP, "slow-down", Cause.THROTTLED),
    /** The first call of a service with our own token was refused. */
    HTTP_FIRST_CALL_REFUSED(Layer.HTTP, "first-call-refused", Cause.CREDENTIAL),
    /** The first call of a service with our own token brought neither an answer of it nor a refusal. */
    HTTP_FIRST_CALL_FAILED(Layer.HTTP, "first-call-failed", Cause.TARGET),
    /** What was to be refused was refused, and so was what must not be. */
    HTTP_REFUSED_OURS_TOO(Layer.HTTP, "refused-ours-too", Cause.THROTTLED),
    /** Our own call or log-in, good earlier in this run, brought something else: a block page, for example. */
    HTTP_OTHER_THAN_AT_FIRST(Layer.HTTP, "other-than-at-first", Cause.THROTTLED),
    HTTP_NEITHER_REFUSED_NOR_SERVED(Layer.HTTP, "neither-refused-nor-served", Cause.TARGET),
    /** The answer does not hold the text that it was to repeat. */
    HTTP_NO_ECHO(Layer.HTTP, "no-echo", Cause.CONFIGURATION),

    TOKEN_OWN_CREDENTIAL_REFUSED(Layer.TOKEN, "own-credential-refused", Cause.CREDENTIAL),
    TOKEN_CREDENTIAL_REFUSED(Layer.TOKEN, "credential-refused", Cause.CREDENTIAL),
    TOKEN_NONE_ISSUED(Layer.TOKEN, "none-issued", Cause.TARGET),
    TOKEN_NO_CREDENTIAL(Layer.TOKEN, "no-credential", Cause.CONFIGURATION),
    TOKEN_NO_SECOND_APPLICATION(Layer.TOKEN, "no-second-application", Cause.CONFIGURATION),
    TOKEN_NO_SHORT_LIVED_CREDENTIAL(Layer.TOKEN, "no-short-lived-credential", Cause.CONFIGURATION),
    TOKEN_NOT_SHORT_LIVED(Layer.TOKEN, "not-short-lived", Cause.CONFIGURATION),
    /** The token's time was over before the answer came. */
    TOKEN_EXPIRED_ON_THE_WAY(Layer.TOKEN, "expired-on-the-way", Cause.NETWORK),

    /** Accepted just after its time; clocks may be granted that much. */
    TOKEN_WITHIN_LEEWAY(Layer.TOKEN, "within-leeway", Cause.CONFIGURATION),

    TOOL_NO_ENDPOINT(Layer.TOOL, "no-endpoint", Cause.CONFIGURATION),
    /** Our own credential or token is never sent in plain HTTP. */
    TOOL_NO_TLS(Layer.TOOL, "no-tls", Cause.CONFIGURATION),
    TOOL_NO_SERVICE(Layer.TOOL, "no-service", Cause.CONFIGURATION),
    TOOL_NO_ECHO_SERVICE(Layer.TOOL, "no-echo-service", Cause.CONFIGURATION),
    /** The run was interrupted. */
    TOOL_STOPPED(Layer.TOOL, "stopped", Cause.LIMIT),
    /** Replay: the record does not hold it. */
    TOOL_NOT_KEPT(Layer.TOOL, "not-kept", Cause.NOT_KEPT),
    /** Two looks disagree. */
    TOOL_UNSTABLE(Layer.TOOL, "unstable", Cause.UNSTABLE);

    private final Layer layer;
    private final String code;
    private final Cause cause;

    TroubleCode(Layer layer, String code, Cause cause) {
        this.layer = layer;
        this.code = code;
        this.cause = cause;
    }

    /** Where one gets stuck with it. */
    public Layer layer() {
        return layer;
    }

    /** The code within the layer, for ever. */
    public String code() {
        return code;
    }

    /** The trouble itself, at that place. */
    public Trouble at(String where, String detail) {
        return new Trouble(layer, code, cause, where, detail);
    }

    /** Whether our own time limit ended the question. */
    boolean timeout() {
        return switch (this) {
            case NAME_TIMEOUT, TCP_TIMEOUT, TLS_TIMEOUT, HTTP_NO_ANSWER, HTTP_TOO_SLOW -> true;
            default -> false;
        };
    }

    /** Whose doubt it is, unless a probe knows better. */
    public Cause cause() {
        return cause;
    }
}
