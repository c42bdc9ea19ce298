package vn.lgsp.check.probe.tls;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import vn.lgsp.check.probe.net.Endpoint;
import vn.lgsp.check.probe.net.Failure;
import vn.lgsp.check.probe.net.ProbeContext;
import vn.lgsp.check.probe.net.TroubleCode;
import vn.lgsp.check.probe.net.Wire;
import vn.lgsp.check.verdict.Cause;

/** Puts TLS on an open connection, within the target's time for it. */
public final class SecureLine {
    private final ProbeContext context;
    private final Trusted trusted;

    public SecureLine(ProbeContext context) {
        this.context = context;
        this.trusted = Trusted.of(context);
    }

    /** TLS that a credential may go over: path, dates and name of the certificate are as they have to be. */
    public SSLSocket validated(Wire wire, Endpoint to) throws Failure {
        var socket = open(trusted.validating(), wire, to);
        try {
            if (!HostNames.match(
                    to.host(), (X509Certificate) socket.getSession().getPeerCertificates()[0])) {
                throw new Failure(TroubleCode.TLS_CERTIFICATE_NAME, to.host());
            }
            return socket;
        } catch (SSLException e) {
            throw failure(e, socket);
        }
    }

    /** TLS with whatever the context trusts. */
    SSLSocket open(SSLContext how, Wire wire, Endpoint to) throws Failure {
        Optional<SSLSocket> socket = Optional.empty();
        var limit = context.watchdog().limit(context.target().timeouts().tls(), wire);
        try (limit) {
            var made = (SSLSocket) how.getSocketFactory().createSocket(wire.socket(), to.host(), to.port(), true);
            socket = Optional.of(made);
            if (!HostNames.numeric(to.host())) {
                var parameters = made.getSSLParameters();
                parameters.setServerNames(List.of(new SNIHostName(to.host())));
                made.setSSLParameters(parameters);
            }
            made.startHandshake();
            context.noteAnswer(to, "tls");
            return made;
        } catch (IOException e) {
            throw late(to, limit.over() ? new Failure(TroubleCode.TLS_TIMEOUT, "") : failure(e, socket));
        }
    }

    /** A handshake that worked before and now ends in silence is no matter of TLS. */
    private Failure late(Endpoint to, Failure e) {
        var silent = e.code() == TroubleCode.TLS_TIMEOUT || e.code() == TroubleCode.TLS_CLOSED;
        return silent && context.answeredBefore(to, "tls")
                ? new Failure(TroubleCode.TLS_NO_ANSWER_ANY_MORE, Cause.THROTTLED, e.detail())
                : e;
    }

    /** What went wrong on a TLS connection, in the handshake or, since TLS 1.3, just after it. */
    public Failure failure(IOException e, SSLSocket socket) {
        return failure(e, Optional.of(socket));
    }

    /** Whether a server that closes this connection without a word may have missed a client certificate. */
    public boolean lacksClientCertificate(SSLSocket socket) {
        return trusted.wantedClientCertificate(socket) && !trusted.hasClientCertificate();
    }

    private Failure failure(IOException e, Optional<SSLSocket> socket) {
        if (e instanceof Failure known) {
            return known;
        }
        var said = String.valueOf(e.getMessage());
        return new Failure(code(e, said, socket), said);
    }

    private TroubleCode code(IOException e, String said, Optional<SSLSocket> socket) {
        if (caused(e, CertificateExpiredException.class) || caused(e, CertificateNotYetValidException.class)) {
            return TroubleCode.TLS_CERTIFICATE_EXPIRED;
        }
        if (caused(e, CertificateException.class) || caused(e, CertPathValidatorException.class)) {
            return TroubleCode.TLS_CERTIFICATE_UNTRUSTED;
        }
        if (said.contains("nrecognized") || said.contains("plaintext connection")) {
            return TroubleCode.TLS_NOT_TLS;
        }
        if (caused(e, EOFException.class) || caused(e, SocketException.class)) {
            return TroubleCode.TLS_CLOSED;
        }
        if (said.contains("alert")
                && socket.filter(trusted::wantedClientCertificate).isPresent()) {
            return trusted.hasClientCertificate()
                    ? TroubleCode.TLS_CLIENT_CERTIFICATE_REFUSED
                    : TroubleCode.TLS_CLIENT_CERTIFICATE_WANTED;
        }
        return caused(e, GeneralSecurityException.class)
                ? TroubleCode.TLS_CERTIFICATE_UNTRUSTED
                : TroubleCode.TLS_HANDSHAKE;
    }

    private static boolean caused(Throwable thrown, Class<? extends Exception> by) {
        var at = Optional.<Throwable>of(thrown);
        for (var depth = 0; at.isPresent() && depth < 10; depth++) {
            if (by.isInstance(at.get())) {
                return true;
            }
            at = Optional.ofNullable(at.get().getCause());
        }
        return false;
    }
}
