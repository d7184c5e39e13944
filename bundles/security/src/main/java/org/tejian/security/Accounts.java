package org.tejian.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;

/** The register of accounts, kept by system administrators, who hold no business role (separation rule S5). */
public interface Accounts {

    /**
     * Opens an account for a person of an organisation.
     *
     * @param password the first password; must be changed at the first sign-in when {@code mustChange}
     * @throws org.tejian.refusal.Refusal {@link SecurityError#USER_NAME_TAKEN}, {@link SecurityError#PASSWORD_RULES},
     *     {@link SecurityError#ROLE_NOT_FOR_ORGANISATION} when the organisation's kind may not hold the role,
     *     {@link SecurityError#ROLES_EXCLUDE} for an administrator with a business role
     */
    Account open(
            Caller caller, String userName, UUID personId, Set<Role> roles, String password, boolean mustChange);

    Optional<Account> find(String userName);

    /** All accounts by user name. */
    List<Account> list(Caller caller);

    /** Replaces the roles of an account; its sessions see the new ones at once. */
    Account grant(Caller caller, UUID accountId, Set<Role> roles);

    /** Locks or unlocks an account and ends its sessions when locking. */
    Account lock(Caller caller, UUID accountId, boolean locked, String reason);

    /** Sets a new password that must be changed at the next sign-in. */
    void resetPassword(Caller caller, UUID accountId, String password);

    /** The caller behind the platform's own console, for administrators who already proved themselves to Karaf. */
    Caller console();
}
