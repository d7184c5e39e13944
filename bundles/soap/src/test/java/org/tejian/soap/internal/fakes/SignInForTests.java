package org.tejian.soap.internal.fakes;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tejian.directory.Caller;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;
import org.tejian.security.Session;
import org.tejian.security.SignIn;

/** Accounts by name; the password of everybody is {@link #PASSWORD}. */
public final class SignInForTests implements SignIn {

    public static final String PASSWORD = "正确-horse-1";

    /** How often a password was checked. */
    public final AtomicInteger checked = new AtomicInteger();

    private final Map<String, Caller> accounts = new HashMap<>();
    private final Map<String, Session> sessions = new HashMap<>();

    public SignInForTests know(String userName, Caller caller) {
        accounts.put(userName, caller);
        return this;
    }

    @Override
    public synchronized Session signIn(String userName, String password, String address) {
        checked.incrementAndGet();
        Caller caller = Optional.ofNullable(accounts.get(userName))
                .filter(known -> password.equals(PASSWORD))
                .orElseThrow(() -> new Refusal(SecurityError.SIGN_IN_FAILED));
        String token = userName + "-" + checked.get();
        sessions.put(token, new Session(token, caller, Instant.MAX, userName.startsWith("fresh")));
        return sessions.get(token);
    }

    @Override
    public Caller authenticate(String token, String address) {
        Session session = resume(token, address);
        if (session.mustChangePassword()) {
            throw new Refusal(SecurityError.PASSWORD_MUST_CHANGE);
        }
        return session.caller().from(address);
    }

    @Override
    public synchronized Session resume(String token, String address) {
        return Optional.ofNullable(sessions.get(token)).orElseThrow(() -> new Refusal(SecurityError.SESSION_ENDED));
    }

    @Override
    public synchronized void signOut(String token) {
        sessions.remove(token);
    }

    /** Ends every session, as a lock or a change of roles does. */
    public synchronized void endAll() {
        sessions.clear();
    }

    public synchronized int openSessions() {
        return sessions.size();
    }

    @Override
    public synchronized void signOutEverywhere(Caller caller, UUID accountId) {
        sessions.values().removeIf(session -> session.caller().accountId().equals(accountId));
    }

    @Override
    public void changePassword(String token, String oldPassword, String newPassword) {
        throw new AssertionError("nobody changes a password over SOAP");
    }
}
