package org.tejian.events;

import java.util.UUID;

/**
 * Who did something: the person, the account and role used, the organisation acted for, and the network address.
 *
 * @param accountId the account signed in with
 * @param personId the person behind the account; separation rules look at the person
 * @param personName the person's name at that time
 * @param role the role acted in, in the notation of the directory's roles; empty when none was needed (a sign-in)
 * @param organisationId the organisation acted for
 * @param organisationName its name at that time
 * @param address network address of the client, empty when there is none
 */
public record Actor(
        UUID accountId,
        UUID personId,
        String personName,
        String role,
        UUID organisationId,
        String organisationName,
        String address) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** The platform itself, for what happens by rule or by timer. */
    public static Actor platform() {
        return new Actor(NOBODY, NOBODY, "平台", "PLATFORM", NOBODY, "特监特检平台", "");
    }
}
