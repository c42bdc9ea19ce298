package vn.lgsp.check.probe.tls;

import java.net.Socket;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Accepts every server, to see its certificate. Nothing but the handshake ever goes over such a connection. */
final class AnyCertificate extends X509ExtendedTrustManager {
    private List<X509Certificate> sent = List.of();

    /** The chain as the server sent it. */
    synchronized List<X509Certificate> sent() {
        return sent;
    }

    private synchronized void note(X509Certificate[] chain) {
        sent = List.of(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) {
        note(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {
        note(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {
        note(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {
        throw new UnsupportedOperationException();
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
