package org.tejian.shell.internal.door;

import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.refusal.Refusal;
import org.tejian.security.Session;
import org.tejian.security.SignIn;

/**
 * Signs in with an account of the platform: the same password, lock-out, directory and event log as everywhere. System
 * administrators and auditors only. The subject carries the session, so that commands act as that person.
 */
public final class PlatformLoginModule implements LoginModule {

    /** Option with the bundle's context, in which the sign-in service is looked up: it may be away. */
    static final String CONTEXT = "org.tejian.context";

    private static final Logger LOG = LoggerFactory.getLogger(PlatformLoginModule.class);

    private Subject subject = new Subject();
    private CallbackHandler callbacks = asked -> {};
    private Optional<BundleContext> context = Optional.empty();
    private Optional<PlatformSession> session = Optional.empty();
    private final Set<Principal> principals = new HashSet<>();

    @Override
    public void initialize(Subject who, CallbackHandler handler, Map<String, ?> sharedState, Map<String, ?> options) {
        subject = who;
        callbacks = handler;
        context = Optional.ofNullable((BundleContext) options.get(CONTEXT));
    }

    @Override
    public boolean login() throws LoginException {
        NameCallback name = new NameCallback("user name");
        PasswordCallback password = new PasswordCallback("password", false);
        try {
            callbacks.handle(new Callback[] {name, password});
        } catch (IOException | UnsupportedCallbackException e) {
            // a key is offered instead of a password; accounts of the platform have none
            throw failed("no password was given", e);
        }
        if (name.getName() == null || password.getPassword() == null) {
            throw failed("no name or password was given", new IOException());
        }
        signIn(name.getName(), new String(password.getPassword()));
        password.clearPassword();
        return true;
    }

    private void signIn(String userName, String password) throws LoginException {
        String address = address();
        BundleContext registry = context.orElseThrow();
        ServiceReference<SignIn> reference = registry.getServiceReference(SignIn.class);
        if (reference == null) {
            throw failed("the platform is starting, or its database is away", new IllegalStateException());
        }
        SignIn door = registry.getService(reference);
        try {
            Session opened = door.signIn(userName, password, address);
            try {
                principals.add(new UserPrincipal(userName));
                ShellRoles.of(opened).forEach(role -> principals.add(new RolePrincipal(role)));
                session = Optional.of(new PlatformSession(opened.token(), address));
            } catch (Refusal refusal) {
                door.signOut(opened.token());
                throw refusal;
            }
        } catch (Refusal refusal) {
            LOG.info(
                    "控制台登录被拒绝:{} {} / Sign-in to the shell refused: {}",
                    refusal.code().name(),
                    refusal.zh(),
                    refusal.en());
            throw failed(refusal.zh() + " " + refusal.en(), refusal);
        } finally {
            registry.ungetService(reference);
        }
    }

    @Override
    public boolean commit() {
        session.ifPresent(opened -> {
            subject.getPrincipals().addAll(principals);
            subject.getPrivateCredentials().add(opened);
        });
        return session.isPresent();
    }

    @Override
    public boolean abort() {
        return logout();
    }

    @Override
    public boolean logout() {
        session.ifPresent(opened -> {
            subject.getPrincipals().removeAll(principals);
            subject.getPrivateCredentials().remove(opened);
            BundleContext registry = context.orElseThrow();
            ServiceReference<SignIn> reference = registry.getServiceReference(SignIn.class);
            if (reference != null) {
                registry.getService(reference).signOut(opened.token());
                registry.ungetService(reference);
            }
        });
        boolean ended = session.isPresent();
        session = Optional.empty();
        principals.clear();
        return ended;
    }

    /** Karaf writes down from where somebody comes: {@code /192.0.2.7:4711}. */
    private String address() {
        return subject.getPrincipals(ClientPrincipal.class).stream()
                .map(ClientPrincipal::getAddress)
                .map(PlatformLoginModule::host)
                .findFirst()
                .orElse("");
    }

    static String host(String socketAddress) {
        String text = socketAddress.substring(socketAddress.lastIndexOf('/') + 1);
        int port = text.lastIndexOf(':');
        String host = port < 0 ? text : text.substring(0, port);
        return host.replaceAll("[\\[\\]]", "");
    }

    private static LoginException failed(String message, Exception cause) {
        LoginException failed = new FailedLoginException(message);
        failed.initCause(cause);
        return failed;
    }

    @Override
    public String toString() {
        return "platform accounts " + Arrays.asList(principals.toArray());
    }
}
