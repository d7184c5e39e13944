package org.tejian.security;

import java.util.UUID;
import org.tejian.directory.Caller;

/** Signs people in and remembers them: the one door of all edges. */
public interface SignIn {

    /**
     * Checks name and password and opens a session.
     *
     * @param address network address of the client, for the audit trail
     * @throws org.tejian.refusal.Refusal {@link SecurityError#SIGN_IN_FAILED} for a wrong name or password alike,
     *     {@link SecurityError#ACCOUNT_LOCKED} after too many failures
     */
    Session signIn(String userName, String password, String address);

    /**
     * The caller behind a token; cheap, because verified sessions are remembered for a few seconds.
     *
     * @throws org.tejian.refusal.Refusal {@link SecurityError#SESSION_ENDED} when the token is unknown, expired or signed out
     */
    Caller authenticate(String token, String address);

    /** Ends the session of that token; unknown tokens are ignored. */
    void signOut(String token);

    /** Ends every session of an account. */
    void signOutEverywhere(Caller caller, UUID accountId);

    /**
     * Sets the caller's own new password and ends the account's other sessions.
     *
     * @throws org.tejian.refusal.Refusal {@link SecurityError#PASSWORD_RULES} when it is too weak,
     *     {@link SecurityError#SIGN_IN_FAILED} when the old one is wrong
     */
    void changePassword(String token, String oldPassword, String newPassword);
}
