package org.tejian.shell.internal.door;

import java.security.AccessController;
import java.util.Optional;
import javax.security.auth.Subject;

/**
 * The session of whoever signed in to the shell with an account of the platform; a private credential of the subject.
 *
 * @param token the session's secret
 * @param address where the client sits
 */
public record PlatformSession(String token, String address) {

    /** The one of the subject that runs this command; empty at the console of the machine. */
    @SuppressWarnings("removal")
    public static Optional<PlatformSession> current() {
        return Optional.ofNullable(Subject.getSubject(AccessController.getContext()))
                .flatMap(PlatformSession::of);
    }

    static Optional<PlatformSession> of(Subject subject) {
        return subject.getPrivateCredentials(PlatformSession.class).stream().findFirst();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "session from " + address;
    }
}
