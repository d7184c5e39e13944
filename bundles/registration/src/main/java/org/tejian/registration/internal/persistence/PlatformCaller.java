package org.tejian.registration.internal.persistence;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Person;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;

/** The platform itself, for what falls due without anybody's doing. It signs in nowhere. */
final class PlatformCaller {

    /** The role in which the rule of the province is applied. */
    static final Role ROLE = Role.PROVINCE_SUPERVISOR;

    private static final UUID ID = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0100L);

    private PlatformCaller() {}

    static Caller get() {
        Organisation platform = new Organisation(
                ID,
                OrganisationKind.PLATFORM_OPERATOR,
                Set.of(),
                "平台",
                Optional.empty(),
                new RegionCode("520000"),
                Optional.empty(),
                "",
                "");
        return new Caller(ID, new Person(ID, "平台(到期自动办理)", ID), platform, Set.of(ROLE), "");
    }
}
