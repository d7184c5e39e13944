package org.tejian.rest.internal.mapping;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.tejian.archive.Device;

/** What is derived from a device's dates on a day and is never a state. */
public enum DeviceFlag {
    /** Between 0 and 30 days to the due date. */
    DUE_SOON("即将到期"),
    /** After the due date. */
    OVERDUE("超期未检");

    /** Days before the due date from which on an inspection is due soon. */
    public static final int WARNING_DAYS = 30;

    private final String zh;

    DeviceFlag(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    /** The flags of a device; none while it does not count as in use. */
    public static Set<DeviceFlag> of(Device device, LocalDate day) {
        Set<DeviceFlag> flags = EnumSet.noneOf(DeviceFlag.class);
        if (device.state().countsAsInUse()) {
            device.inspection().flatMap(Device.InspectionFacts::nextDue).ifPresent(due -> {
                if (day.isAfter(due)) {
                    flags.add(OVERDUE);
                } else if (!day.plusDays(WARNING_DAYS).isBefore(due)) {
                    flags.add(DUE_SOON);
                }
            });
        }
        return flags;
    }
}
