package vn.lgsp.check.probe.net;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.util.function.Consumer;

/** An open TCP connection to an endpoint, perhaps through a proxy. Closing it gives its permit back. */
public final class Wire implements Closeable {
    private final Socket socket;
    private final String host;
    private final HostGate.Permit permit;
    private final Consumer<Wire> closed;

    Wire(Socket socket, String host, HostGate.Permit permit, Consumer<Wire> closed) {
        this.socket = socket;
        this.host = host;
        this.permit = permit;
        this.closed = closed;
    }

    public Socket socket() {
        return socket;
    }

    /** What counts as one host at the gate. */
    public String host() {
        return host;
    }

    /** The numeric address at the other end: the target's, or the proxy's. */
    public String address() {
        var address = socket.getInetAddress();
        return address == null ? "" : address.getHostAddress();
    }

    /** Closes at once, whoever reads or writes. */
    @Override
    public void close() {
        abandon();
        permit.close();
    }

    /** Closes the socket and keeps the permit. */
    void abandon() {
        try {
            socket.close();
        } catch (IOException e) {
            // Nothing more can be done for this socket.
        } finally {
            closed.accept(this);
        }
    }
}
