package org.tejian.shell.internal.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.login.FailedLoginException;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;
import org.tejian.security.Session;
import org.tejian.security.SignIn;

class PlatformLoginModuleTest {

    private final DoorForTests door = new DoorForTests();
    private final Subject subject = new Subject();

    @Test
    void who_signs_in_has_name_roles_and_session_until_signing_out() throws Exception {
        subject.getPrincipals().add(new ClientPrincipal("ssh", "/192.0.2.7:4711"));
        PlatformLoginModule module = module(Optional.of(door), "auditor", "right");

        assertThat(module.login()).isTrue();
        assertThat(module.commit()).isTrue();

        assertThat(door.address).isEqualTo("192.0.2.7");
        assertThat(subject.getPrincipals(UserPrincipal.class))
                .extracting("name")
                .containsExactly("auditor");
        assertThat(subject.getPrincipals(RolePrincipal.class))
                .extracting("name")
                .containsExactlyInAnyOrder("viewer", "ssh");
        assertThat(PlatformSession.of(subject)).contains(new PlatformSession("token-auditor", "192.0.2.7"));

        assertThat(module.logout()).isTrue();

        assertThat(door.signedOut).containsExactly("token-auditor");
        assertThat(subject.getPrincipals(RolePrincipal.class)).isEmpty();
        assertThat(PlatformSession.of(subject)).isEmpty();
    }

    @Test
    void a_wrong_password_and_a_role_of_the_trade_leave_nothing_behind() {
        assertThatThrownBy(() -> module(Optional.of(door), "auditor", "wrong").login())
                .isInstanceOf(FailedLoginException.class);
        assertThatThrownBy(() -> module(Optional.of(door), "clerk", "right").login())
                .isInstanceOf(FailedLoginException.class);

        assertThat(door.signedOut).containsExactly("token-clerk");
        assertThat(subject.getPrincipals()).isEmpty();
        assertThat(PlatformSession.of(subject)).isEmpty();
    }

    @Test
    void while_the_platform_is_away_nobody_is_signed_in() {
        assertThatThrownBy(() -> module(Optional.empty(), "auditor", "right").login())
                .isInstanceOf(FailedLoginException.class)
                .hasMessageContaining("starting");
    }

    @ParameterizedTest
    @CsvSource({"/192.0.2.7:4711, 192.0.2.7", "host/192.0.2.7:22, 192.0.2.7", "/[2001:db8::7]:22, 2001:db8::7"})
    void the_address_of_the_client_is_without_its_port(String given, String host) {
        assertThat(PlatformLoginModule.host(given)).isEqualTo(host);
    }

    private PlatformLoginModule module(Optional<SignIn> service, String userName, String password) {
        PlatformLoginModule module = new PlatformLoginModule();
        module.initialize(
                subject,
                asked -> {
                    for (Callback each : asked) {
                        if (each instanceof NameCallback name) {
                            name.setName(userName);
                        } else if (each instanceof PasswordCallback secret) {
                            secret.setPassword(password.toCharArray());
                        }
                    }
                },
                Map.of(),
                Map.of(PlatformLoginModule.CONTEXT, registry(service)));
        return module;
    }

    /** A registry with that service, or with none. */
    private static BundleContext registry(Optional<SignIn> service) {
        ClassLoader loader = PlatformLoginModuleTest.class.getClassLoader();
        Object reference = Proxy.newProxyInstance(
                loader, new Class<?>[] {ServiceReference.class}, (proxy, method, arguments) -> null);
        return (BundleContext) Proxy.newProxyInstance(
                loader, new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getServiceReference" -> service.isPresent() ? reference : null;
                    case "getService" -> service.orElseThrow();
                    case "ungetService" -> true;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Knows an auditor and a clerk; the password of both is "right". */
    private static final class DoorForTests implements SignIn {

        private final List<String> signedOut = new ArrayList<>();
        private String address = "";

        @Override
        public Session signIn(String userName, String password, String from) {
            address = from;
            if (!password.equals("right")) {
                throw new Refusal(SecurityError.SIGN_IN_FAILED);
            }
            Role role = userName.equals("auditor") ? Role.AUDITOR : Role.COUNTY_CLERK;
            Caller caller = DirectoryForTests.caller(DirectoryForTests.platformOperator(), role);
            return new Session("token-" + userName, caller, Instant.parse("2026-03-05T10:00:00Z"), false);
        }

        @Override
        public void signOut(String token) {
            signedOut.add(token);
        }

        @Override
        public Caller authenticate(String token, String from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Session resume(String token, String from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void signOutEverywhere(Caller caller, UUID accountId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void changePassword(String token, String oldPassword, String newPassword) {
            throw new UnsupportedOperationException();
        }
    }
}
