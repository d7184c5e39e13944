package org.tejian.registration;

import static org.tejian.archive.DeviceState.DISMANTLED;
import static org.tejian.archive.DeviceState.IN_USE;
import static org.tejian.archive.DeviceState.MOVING_OUT;
import static org.tejian.archive.DeviceState.PASSED_UNREGISTERED;
import static org.tejian.archive.DeviceState.SCRAPPED;
import static org.tejian.archive.DeviceState.STOPPED;
import static org.tejian.archive.DeviceState.SUSPENDED;

import java.util.Locale;
import java.util.Set;
import org.tejian.archive.DeviceState;

/** What a use unit applies for at the registering authority; all go the same way from the counter to the decision. */
public enum ApplicationKind {
    /** Use registration of one device. */
    USE_BY_DEVICE("按台使用登记", 1, PASSED_UNREGISTERED),
    /**
     * One certificate for the cylinders or the industrial pipes of a unit, with a list of devices; devices that come later
     * join the list, and the certificate is printed anew under its number.
     */
    USE_BY_UNIT("按单位使用登记", 1000, PASSED_UNREGISTERED),
    /** The unit has another name; the certificate is printed anew under its number. */
    UNIT_NAME("使用单位更名", 1000, IN_USE, STOPPED, SUSPENDED),
    /** Another address in the same county without taking the device down. */
    PLACE("使用地点变更", 1, IN_USE, STOPPED, SUSPENDED),
    /** Parameters change without an alteration. */
    PARAMETERS("参数变更", 1, IN_USE, STOPPED, SUSPENDED),
    /** After an alteration whose supervision has passed (law article 47). */
    ALTERATION("改造变更", 1, IN_USE, STOPPED, SUSPENDED),
    /** Use beyond the design life, after an inspection or assessment (law article 48). */
    DESIGN_LIFE("超设计使用年限继续使用", 1, IN_USE, STOPPED, SUSPENDED),
    /** A new owner under the same authority, with a new certificate. */
    TRANSFER("过户", 1, IN_USE, STOPPED, SUSPENDED),
    /** The certificate ends, a proof of the change takes the device to its new place. */
    MOVE_OUT("移装迁出", 1, IN_USE, STOPPED, SUSPENDED),
    /** Out of use for a year or more, marked on site (TSG 08-2017, unconfirmed). */
    STOP("停用", 1, IN_USE),
    /** In use again, only with a valid inspection. */
    RESUME("启用", 1, STOPPED),
    /** Out of use for good, its function destroyed (law article 48). */
    SCRAP("报废", 1, IN_USE, STOPPED, SUSPENDED),
    /** Taken down, not scrapped. */
    DISMANTLE("拆除", 1, IN_USE, STOPPED),
    /** The registration ends: after scrapping or dismantling, or when the device has left the province. */
    CANCEL("注销登记", 1, SCRAPPED, DISMANTLED, MOVING_OUT);

    private final String zh;
    private final int mostDevices;
    private final Set<DeviceState> from;

    ApplicationKind(String zh, int mostDevices, DeviceState... from) {
        this.zh = zh;
        this.mostDevices = mostDevices;
        this.from = Set.of(from);
    }

    /** The kind's Chinese name. */
    public String zh() {
        return zh;
    }

    /** The kind's English name. */
    public String en() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How many devices one application may name. */
    public int mostDevices() {
        return mostDevices;
    }

    /** The states in which a device can be applied for. */
    public Set<DeviceState> from() {
        return from;
    }

    /** Whether granting it gives a first certificate. */
    public boolean registersUse() {
        return this == USE_BY_DEVICE || this == USE_BY_UNIT;
    }
}
