package org.tejian.directory;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the records of the platform are about, as far as the right to read them depends on the role. Who does not read a
 * matter sees none of its records, whatever the region: they are "not found", and lists are empty. Who may change a record
 * is said by the services, use case by use case.
 */
public enum Matter {
    /** The device file. */
    DEVICE(EnumSet.of(Role.SYSTEM_ADMINISTRATOR)),
    /** Construction notifications 施工告知. */
    NOTIFICATION(EnumSet.of(Role.MAINTENANCE_UNIT, Role.SYSTEM_ADMINISTRATOR)),
    /** Applications for registration, registrations and their papers 使用登记. */
    REGISTRATION(EnumSet.of(Role.CONSTRUCTION_UNIT, Role.MAINTENANCE_UNIT, Role.SYSTEM_ADMINISTRATOR)),
    /** Requests for inspection, tasks and records 报检、检验任务. */
    INSPECTION(EnumSet.of(Role.PROVINCE_LICENCE_CLERK, Role.SYSTEM_ADMINISTRATOR)),
    /** Inspection reports 检验报告. */
    REPORT(EnumSet.of(Role.PROVINCE_LICENCE_CLERK, Role.SYSTEM_ADMINISTRATOR)),
    /** Opinion notices, hidden dangers and instructions 隐患、指令. */
    HAZARD(EnumSet.of(
            Role.PROVINCE_LICENCE_CLERK, Role.AGENCY_RECEPTIONIST, Role.DEPARTMENT_HEAD, Role.SYSTEM_ADMINISTRATOR)),
    /** Licences of all units 许可; what of its own a unit reads does not depend on this. */
    LICENCE(EnumSet.of(Role.CONSTRUCTION_UNIT, Role.MAINTENANCE_UNIT, Role.SYSTEM_ADMINISTRATOR));

    private final Set<Role> readers;

    Matter(Set<Role> excluded) {
        this.readers = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(excluded)));
    }

    /** The roles that read it, each within its scope. */
    public Set<Role> readers() {
        return readers;
    }
}
