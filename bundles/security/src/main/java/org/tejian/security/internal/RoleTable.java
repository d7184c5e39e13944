package org.tejian.security.internal;

import java.util.EnumSet;
import java.util.Set;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Role;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;

/** Which roles people of which kind of organisation may hold, and which exclude each other. */
public final class RoleTable {

    /** No decisions of the trade; an administrator may hold these together (separation rule S5 speaks of business roles). */
    private static final Set<Role> NO_BUSINESS = EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);

    private RoleTable() {}

    /** Refuses a set of roles that an account of such an organisation may not have. */
    public static void check(OrganisationKind kind, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refusal(SecurityError.ROLES_MISSING);
        }
        if (roles.contains(Role.SYSTEM_ADMINISTRATOR) && !NO_BUSINESS.containsAll(roles)) {
            throw new Refusal(SecurityError.ROLES_EXCLUDE);
        }
        Set<Role> allowed = of(kind);
        roles.stream()
                .sorted()
                .filter(role -> !allowed.contains(role))
                .findFirst()
                .ifPresent(role -> {
                    throw new Refusal(SecurityError.ROLE_NOT_FOR_ORGANISATION, role.zh(), role.name());
                });
    }

    private static Set<Role> of(OrganisationKind kind) {
        return switch (kind) {
            case PROVINCE_REGULATOR ->
                EnumSet.of(
                        Role.PROVINCE_SUPERVISOR,
                        Role.PROVINCE_LICENCE_CLERK,
                        Role.ENFORCEMENT_OFFICER,
                        Role.LEADER,
                        Role.AUDITOR);
            case PREFECTURE_REGULATOR -> EnumSet.of(Role.PREFECTURE_SUPERVISOR, Role.ENFORCEMENT_OFFICER, Role.LEADER);
            case COUNTY_REGULATOR ->
                EnumSet.of(Role.COUNTY_CLERK, Role.COUNTY_SUPERVISOR, Role.ENFORCEMENT_OFFICER, Role.LEADER);
            case INSPECTION_AGENCY ->
                EnumSet.of(
                        Role.AGENCY_RECEPTIONIST,
                        Role.DEPARTMENT_HEAD,
                        Role.INSPECTOR,
                        Role.REVIEWER,
                        Role.APPROVER,
                        Role.QUALITY_HEAD,
                        Role.AGENCY_HEAD);
            case UNIT -> EnumSet.of(Role.USE_UNIT_MANAGER, Role.CONSTRUCTION_UNIT, Role.MAINTENANCE_UNIT);
            case PLATFORM_OPERATOR -> NO_BUSINESS;
        };
    }
}
