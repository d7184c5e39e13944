package org.tejian.security;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;

/**
 * Role changes of administrators, which take two (separation rule S5): one proposes, another confirms. Whoever makes
 * somebody an administrator, or changes the roles of one, needs it, as soon as there are two administrators. Life:
 * waiting; confirmed or rejected. All of it is for system administrators; auditors may read.
 */
public interface RoleChanges {

    /**
     * Proposes new roles for an account and appends {@code security.role-change.proposed}.
     *
     * @param reason why, 1 to 2,000 characters
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS},
     *     {@link SecurityError#ACCOUNT_UNKNOWN}, {@link SecurityError#OWN_ACCOUNT}, {@link SecurityError#ROLES_MISSING},
     *     {@link SecurityError#ROLE_NOT_FOR_ORGANISATION}, {@link SecurityError#ROLES_EXCLUDE},
     *     {@link SecurityError#REASON_NEEDED}, {@link SecurityError#ROLE_CHANGE_WAITS} when one waits for that account
     */
    RoleChange propose(Caller caller, UUID accountId, Set<Role> roles, String reason);

    /**
     * Confirms a change that somebody else proposed: the account has the new roles at once.
     *
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS},
     *     {@link SecurityError#ROLE_CHANGE_UNKNOWN}, {@link SecurityError#SECOND_PERSON} for the proposer and the person
     *     concerned, {@link SecurityError#ROLE_CHANGE_STALE} when the account's roles were changed since,
     *     {@link SecurityError#LAST_ADMINISTRATOR} when nobody would be left to administer
     */
    Account confirm(Caller caller, UUID changeId);

    /**
     * Rejects a change, or withdraws one's own.
     *
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS},
     *     {@link SecurityError#ROLE_CHANGE_UNKNOWN}, {@link SecurityError#REASON_NEEDED}
     */
    void reject(Caller caller, UUID changeId, String reason);

    /** The changes that wait, oldest first. */
    List<RoleChange> waiting(Caller caller);
}
