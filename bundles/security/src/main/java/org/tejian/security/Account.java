package org.tejian.security;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Role;

/**
 * An account: one person, one organisation, one or more roles.
 *
 * @param id identifier
 * @param userName what is typed at sign-in, 3 to 40 of a-z, 0-9, dot, dash
 * @param personId the person behind it
 * @param organisationId the organisation acted for
 * @param roles the roles held
 * @param locked whether an administrator or too many failed sign-ins locked it
 * @param lockedUntil end of a lock by failed sign-ins; empty when locked by an administrator or not locked
 * @param mustChangePassword whether the next sign-in must set a new password
 */
public record Account(
        UUID id,
        String userName,
        UUID personId,
        UUID organisationId,
        Set<Role> roles,
        boolean locked,
        Optional<Instant> lockedUntil,
        boolean mustChangePassword) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
