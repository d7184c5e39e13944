package org.tejian.security.internal.ldap;

import java.io.IOException;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Optional;
import javax.naming.AuthenticationException;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.OperationNotSupportedException;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.StartTlsRequest;
import javax.naming.ldap.StartTlsResponse;
import javax.net.ssl.SSLSocketFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.security.internal.PasswordAuthority;

/**
 * An LDAP directory that knows people's passwords: the person is searched by user name, then bound as. Groups mean
 * nothing, roles stay in the platform.
 */
@Component(configurationPid = LdapConfig.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = LdapConfig.class)
public final class LdapDirectory implements PasswordAuthority {

    private static final Logger LOG = LoggerFactory.getLogger(LdapDirectory.class);

    private final LdapConfig config;
    private final boolean encrypted;
    private final SSLSocketFactory tls;

    /** One connection, made secure when configured; JNDI closes neither StartTLS nor context by itself. */
    private record Connection(LdapContext context, Optional<StartTlsResponse> secured) implements AutoCloseable {

        void bind(String dn, String password) throws NamingException {
            context.addToEnvironment(Context.SECURITY_AUTHENTICATION, "simple");
            context.addToEnvironment(Context.SECURITY_PRINCIPAL, dn);
            context.addToEnvironment(Context.SECURITY_CREDENTIALS, password);
            context.reconnect(null);
        }

        @Override
        public void close() throws NamingException {
            try {
                if (secured.isPresent()) {
                    secured.get().close();
                }
            } catch (IOException e) {
                LOG.debug("the directory closed the connection first", e);
            } finally {
                context.close();
            }
        }
    }

    @Activate
    public LdapDirectory(LdapConfig config) {
        this.config = config;
        this.encrypted = config.url().toLowerCase(Locale.ROOT).startsWith("ldaps:");
        if (!encrypted && !config.startTls() && !config.allowClearText()) {
            throw new IllegalArgumentException(
                    "org.tejian.security.ldap.cfg: passwords would cross the network in clear"
                            + " text. Use ldaps:// or startTls = true; allowClearText = true is for a directory on this machine.");
        }
        this.tls = TrustedFactory.trust(config.trustedCertificates());
    }

    @Override
    public Answer check(String userName, String password) {
        if (password.isEmpty()) {
            // LDAP takes a bind without a password for an anonymous one, which always works
            return Answer.REFUSED;
        }
        try (Connection connection = connect()) {
            if (!config.bindDn().isEmpty()) {
                connection.bind(config.bindDn(), config.bindPassword());
            }
            Optional<String> dn = search(connection.context(), userName);
            return dn.isPresent() ? bind(connection, dn.get(), password) : Answer.REFUSED;
        } catch (NamingException | IOException e) {
            LOG.warn("LDAP 目录无法使用:{}。 / The LDAP directory cannot be used: {}.", config.url(), e.toString());
            return Answer.AWAY;
        }
    }

    private static Answer bind(Connection connection, String dn, String password) throws NamingException {
        try {
            connection.bind(dn, password);
            return Answer.ACCEPTED;
        } catch (AuthenticationException | OperationNotSupportedException e) {
            // the second is what a directory says of a password that must be changed there first
            LOG.debug("the directory refuses {}", dn, e);
            return Answer.REFUSED;
        }
    }

    /** The one entry of that name; two of them are as good as none. No attribute is read, so none is deserialized. */
    @SuppressWarnings("BanJNDI")
    private Optional<String> search(LdapContext context, String userName) throws NamingException {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(new String[] {"1.1"});
        controls.setTimeLimit(config.readMillis());
        NamingEnumeration<SearchResult> found =
                context.search(config.searchBase(), config.searchFilter(), new Object[] {userName}, controls);
        try {
            if (!found.hasMore()) {
                return Optional.empty();
            }
            String dn = found.next().getNameInNamespace();
            return found.hasMore() ? Optional.empty() : Optional.of(dn);
        } finally {
            found.close();
        }
    }

    private Connection connect() throws NamingException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // JNDI finds the socket factory through the thread's loader
        thread.setContextClassLoader(LdapDirectory.class.getClassLoader());
        try {
            LdapContext context = new InitialLdapContext(environment(), null);
            return encrypted || !config.startTls() ? new Connection(context, Optional.empty()) : secured(context);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Connection secured(LdapContext context) throws NamingException, IOException {
        try {
            StartTlsResponse response = (StartTlsResponse) context.extendedOperation(new StartTlsRequest());
            response.negotiate(tls);
            return new Connection(context, Optional.of(response));
        } catch (NamingException | IOException e) {
            context.close();
            throw e;
        }
    }

    private Hashtable<String, Object> environment() {
        Hashtable<String, Object> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, config.url());
        environment.put(Context.SECURITY_AUTHENTICATION, "none");
        environment.put(Context.REFERRAL, "ignore");
        environment.put("com.sun.jndi.ldap.connect.timeout", Integer.toString(config.connectMillis()));
        environment.put("com.sun.jndi.ldap.read.timeout", Integer.toString(config.readMillis()));
        if (encrypted) {
            environment.put("java.naming.ldap.factory.socket", TrustedFactory.class.getName());
        }
        return environment;
    }
}
