package org.tejian.soap.internal.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.headers.Header;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.tejian.directory.Caller;
import org.tejian.refusal.Refusal;
import org.tejian.soap.internal.fault.SoapError;
import org.w3c.dom.Element;

/**
 * Nobody passes without a sign-in: a WS-Security UsernameToken or HTTP Basic, over TLS. It stands before the body is
 * bound, so that a stranger's body is never looked at.
 */
public final class SignInInterceptor extends AbstractSoapInterceptor {

    private static final QName SECURITY = new QName(UsernameToken.WSSE, "Security");

    private final RememberedSignIn signIn;
    private final boolean tlsRequired;
    private final UsernameToken tokens = new UsernameToken(Clock.systemUTC());

    public SignInInterceptor(RememberedSignIn signIn, boolean tlsRequired) {
        super(Phase.PRE_PROTOCOL);
        this.signIn = signIn;
        this.tlsRequired = tlsRequired;
    }

    /** Who calls the operation that runs now. */
    public static Caller caller() {
        Caller caller = PhaseInterceptorChain.getCurrentMessage().getExchange().get(Caller.class);
        return Objects.requireNonNull(caller, "nobody is signed in");
    }

    @Override
    public Set<QName> getUnderstoodHeaders() {
        return Set.of(SECURITY);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        HttpServletRequest request = Objects.requireNonNull(
                (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST), "messages come by HTTP");
        if (tlsRequired && !request.isSecure() && !fromThisMachine(request.getRemoteAddr())) {
            throw new Refusal(SoapError.TLS_REQUIRED);
        }
        Optional<Credentials> basic = BasicCredentials.of(request.getHeader("Authorization"));
        Optional<Credentials> token = token(message);
        if (basic.isPresent() && token.isPresent()) {
            throw new Refusal(SoapError.CREDENTIALS_ILLEGAL);
        }
        Credentials given = basic.or(() -> token).orElseThrow(() -> new Refusal(SoapError.CREDENTIALS_MISSING));
        message.getExchange().put(Caller.class, signIn.caller(given, request.getRemoteAddr()));
    }

    private Optional<Credentials> token(SoapMessage message) {
        List<Element> headers = message.getHeaders().stream()
                .filter(header -> header.getName().equals(SECURITY))
                .map(Header::getObject)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        if (headers.size() > 1) {
            throw new Refusal(SoapError.CREDENTIALS_ILLEGAL);
        }
        return headers.stream().findFirst().flatMap(tokens::read);
    }

    private static boolean fromThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("the server gave no address but " + address, e);
        }
    }
}
