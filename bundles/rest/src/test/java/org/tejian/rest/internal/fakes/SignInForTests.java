package org.tejian.rest.internal.fakes;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;
import org.tejian.security.Session;
import org.tejian.security.SignIn;

/** Sessions by token; the password of everybody is {@link #PASSWORD}. */
public final class SignInForTests implements SignIn {

    public static final String PASSWORD = "correct-horse-1";

    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<String, Caller> accounts = new HashMap<>();

    /** Opens an account and a session of it at once. */
    public SignInForTests know(String userName, Caller caller, boolean mustChangePassword) {
        accounts.put(userName, caller);
        sessions.put(
                "token-" + userName,
                new Session("token-" + userName, caller, Instant.parse("2026-03-05T10:00:00Z"), mustChangePassword));
        return this;
    }

    @Override
    public Session signIn(String userName, String password, String address) {
        if (!accounts.containsKey(userName) || !password.equals(PASSWORD)) {
            throw new Refusal(SecurityError.SIGN_IN_FAILED);
        }
        return sessions.get("token-" + userName);
    }

    @Override
    public Caller authenticate(String token, String address) {
        Session session = resume(token, address);
        if (session.mustChangePassword()) {
            throw new Refusal(SecurityError.PASSWORD_MUST_CHANGE);
        }
        return session.caller();
    }

    @Override
    public Session resume(String token, String address) {
        Session session = sessions.get(token);
        if (session == null) {
            throw new Refusal(SecurityError.SESSION_ENDED);
        }
        return session;
    }

    @Override
    public void signOut(String token) {
        sessions.remove(token);
    }

    @Override
    public void signOutEverywhere(Caller caller, UUID accountId) {
        sessions.values().removeIf(session -> session.caller().accountId().equals(accountId));
    }

    @Override
    public void changePassword(String token, String oldPassword, String newPassword) {
        Session session = resume(token, "");
        if (!oldPassword.equals(PASSWORD)) {
            throw new Refusal(SecurityError.SIGN_IN_FAILED);
        }
        sessions.put(token, new Session(token, session.caller(), session.expires(), false));
    }
}
