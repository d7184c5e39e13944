package org.tejian.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;

/**
 * The register of accounts, kept by system administrators, who hold no business role (separation rule S5) and do not change
 * their own account. Everything here but {@link #find} and {@link #console} is refused with
 * {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS} to others.
 */
public interface Accounts {

    /**
     * Opens an account for a person of an organisation and appends {@code security.account.opened}.
     *
     * @param userName what is typed at sign-in, 3 to 40 of a-z, 0-9, dot, dash
     * @param password the first password; must be changed at the first sign-in when {@code mustChange}
     * @throws org.tejian.refusal.Refusal {@link SecurityError#USER_NAME_RULES}, {@link SecurityError#USER_NAME_TAKEN},
     *     {@link SecurityError#PASSWORD_RULES}, {@link SecurityError#ROLES_MISSING},
     *     {@link org.tejian.directory.DirectoryError#PERSON_UNKNOWN},
     *     {@link SecurityError#ROLE_NOT_FOR_ORGANISATION} when the organisation's kind may not hold the role,
     *     {@link SecurityError#ROLES_EXCLUDE} for an administrator with a business role
     */
    Account open(Caller caller, String userName, UUID personId, Set<Role> roles, String password, boolean mustChange);

    Optional<Account> find(String userName);

    /** The account with that identifier. */
    default Optional<Account> find(UUID accountId) {
        return list(console()).stream()
                .filter(account -> account.id().equals(accountId))
                .findFirst();
    }

    /** All accounts by user name; auditors may read them too. */
    List<Account> list(Caller caller);

    /**
     * Replaces the roles of an account; its sessions see the new ones at once, on other nodes within seconds.
     *
     * @throws org.tejian.refusal.Refusal {@link SecurityError#ACCOUNT_UNKNOWN}, {@link SecurityError#OWN_ACCOUNT},
     *     {@link SecurityError#ROLES_MISSING}, {@link SecurityError#ROLE_NOT_FOR_ORGANISATION},
     *     {@link SecurityError#ROLES_EXCLUDE}
     */
    Account grant(Caller caller, UUID accountId, Set<Role> roles);

    /**
     * Locks an account and ends its sessions, or unlocks it, also from a lock by failed sign-ins.
     *
     * @param reason why, for the audit trail
     * @throws org.tejian.refusal.Refusal {@link SecurityError#ACCOUNT_UNKNOWN}, {@link SecurityError#OWN_ACCOUNT}
     */
    Account lock(Caller caller, UUID accountId, boolean locked, String reason);

    /**
     * Sets a new password that must be changed at the next sign-in, and ends the account's sessions.
     *
     * @throws org.tejian.refusal.Refusal {@link SecurityError#ACCOUNT_UNKNOWN}, {@link SecurityError#PASSWORD_RULES}
     */
    void resetPassword(Caller caller, UUID accountId, String password);

    /** The caller behind the platform's own console, for administrators who already proved themselves to Karaf. */
    Caller console();
}
