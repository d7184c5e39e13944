package org.tejian.security;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Role;

/**
 * A change of an administrator's roles that waits for a second administrator.
 *
 * @param id identifier
 * @param accountId the account to change
 * @param before its roles when the change was proposed
 * @param after the roles it shall have
 * @param reason why
 * @param proposedBy the person who proposed it
 * @param proposedByName that person's name
 * @param proposedAt when
 */
public record RoleChange(
        UUID id,
        UUID accountId,
        Set<Role> before,
        Set<Role> after,
        String reason,
        UUID proposedBy,
        String proposedByName,
        Instant proposedAt) {

    public RoleChange {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }
}
