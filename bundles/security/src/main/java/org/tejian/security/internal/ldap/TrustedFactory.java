package org.tejian.security.internal.ldap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.tejian.security.internal.TrustedCertificates;

/**
 * TLS sockets that trust the certificates of a PEM file. JNDI takes a socket factory by the name of its class only and
 * asks it for {@link #getDefault()}; there is one directory, so there is one.
 */
public final class TrustedFactory extends SocketFactory {

    private static volatile SSLSocketFactory current = (SSLSocketFactory) SSLSocketFactory.getDefault();

    private final SSLSocketFactory tls;

    private TrustedFactory(SSLSocketFactory tls) {
        this.tls = tls;
    }

    /** What JNDI calls. */
    public static SocketFactory getDefault() {
        return new TrustedFactory(current);
    }

    /** Trusts the certificates of that file from now on, or those of the Java platform when it is empty. */
    static SSLSocketFactory trust(String file) {
        SSLSocketFactory factory = TrustedCertificates.of(file).getSocketFactory();
        current = factory;
        return factory;
    }

    @Override
    public Socket createSocket() throws IOException {
        return tls.createSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return tls.createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return tls.createSocket(host, port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return tls.createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return tls.createSocket(host, port, localHost, localPort);
    }
}
