package org.tejian.security;

import java.util.UUID;
import org.tejian.directory.Caller;

/** Signs people in and remembers them: the one door of all edges. */
public interface SignIn {

    /**
     * Checks name and password and opens a session. A failure is recorded in the event log in a transaction of its own;
     * five within fifteen minutes lock the account for fifteen minutes (configurable). Call it outside of a transaction.
     *
     * @param address network address of the client, for the audit trail
     * @throws org.tejian.refusal.Refusal {@link SecurityError#SIGN_IN_FAILED} for a wrong name or password alike,
     *     {@link SecurityError#ACCOUNT_LOCKED} after too many failures
     */
    Session signIn(String userName, String password, String address);

    /**
     * The caller behind a token; cheap, because verified sessions are remembered for a few seconds. What ends a session
     * or changes its roles is seen at once on the same node, on the others when they have forgotten it.
     *
     * @throws org.tejian.refusal.Refusal {@link SecurityError#SESSION_ENDED} when the token is unknown, expired or signed out,
     *     {@link SecurityError#PASSWORD_MUST_CHANGE} when only {@link #changePassword} and {@link #signOut} are allowed yet
     */
    Caller authenticate(String token, String address);

    /**
     * The session behind a token with when it ends and whether the password must be changed first; as cheap as
     * {@link #authenticate}.
     *
     * @throws org.tejian.refusal.Refusal {@link SecurityError#SESSION_ENDED} when the token is unknown, expired or signed out
     */
    Session resume(String token, String address);

    /** Ends the session of that token; unknown tokens are ignored. */
    void signOut(String token);

    /**
     * Ends every session of an account: of the caller's own, or as a system administrator of any.
     *
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS}
     */
    void signOutEverywhere(Caller caller, UUID accountId);

    /**
     * Sets the caller's own new password and ends the account's other sessions.
     *
     * @throws org.tejian.refusal.Refusal {@link SecurityError#PASSWORD_RULES} when it is too weak,
     *     {@link SecurityError#PASSWORD_SAME} when it is the old one,
     *     {@link SecurityError#SIGN_IN_FAILED} when the old one is wrong, which counts as a failed sign-in,
     *     {@link SecurityError#ACCOUNT_LOCKED} after too many of them,
     *     {@link SecurityError#SESSION_ENDED} when the token is unknown, expired or signed out
     */
    void changePassword(String token, String oldPassword, String newPassword);
}
