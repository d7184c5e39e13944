package org.tejian.security.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Person;
import org.tejian.directory.Region;
import org.tejian.directory.RegionCode;
import org.tejian.directory.RegionLevel;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;

/** What exists before anybody has entered anything. */
public final class BuiltIn {

    /** Always the same, so that two nodes that start for the first time at once mean the same organisation. */
    public static final UUID OPERATOR_ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    /** The first account. Nobody else's word is taken for it: not a directory's, not an identity provider's. */
    public static final String FIRST_ADMINISTRATOR = "admin";

    /** The account and the person behind the platform's own console. */
    public static final UUID CONSOLE_ID = new UUID(0, 0);

    private BuiltIn() {}

    /** 信息中心, which runs the platform, in that province. */
    public static Organisation operator(RegionCode province) {
        return new Organisation(
                OPERATOR_ID,
                OrganisationKind.PLATFORM_OPERATOR,
                Set.of(),
                "信息中心",
                Optional.empty(),
                province,
                Optional.empty(),
                "",
                "");
    }

    /** The province this platform serves: the one in the table of regions. */
    public static RegionCode province(Regions regions) {
        return regions.on(LocalDate.now(ZoneOffset.UTC)).stream()
                .filter(region -> region.level() == RegionLevel.PROVINCE)
                .map(Region::code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the table of regions has no province"));
    }

    /** Whoever sits at the console of the platform. */
    public static Caller console(Organisation operator) {
        Person person = new Person(CONSOLE_ID, "控制台", operator.id());
        return new Caller(CONSOLE_ID, person, operator, Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR), "");
    }
}
