package vn.lgsp.check.probe.tls;

/** The ClientHellos that we ask with. Each offers exactly what its name says and nothing newer or older. */
public enum Hello {
    SSL3("SSLv3"),
    TLS10("TLSv1.0"),
    TLS11("TLSv1.1"),
    TLS12("TLSv1.2"),
    TLS13("TLSv1.3"),
    /** TLS 1.2 with nothing but 3DES suites. */
    TLS12_TRIPLE_DES("TLSv1.2 with 3DES only"),
    /** TLS 1.2 with nothing but ephemeral key exchange. */
    TLS12_FORWARD_SECRET("TLSv1.2 with forward secrecy only");

    private final String title;

    Hello(String title) {
        this.title = title;
    }

    /** The name used in questions and reports. */
    public String title() {
        return title;
    }
}
