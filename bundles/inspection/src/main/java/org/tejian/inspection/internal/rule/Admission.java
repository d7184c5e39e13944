package org.tejian.inspection.internal.rule;

import java.util.Optional;
import java.util.Set;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceState;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.spi.InspectionKind;
import org.tejian.refusal.Refusal;

/** Whether a device may be inspected in its state, and what acceptance does to it. */
public final class Admission {

    private static final Set<DeviceState> INSPECTABLE = Set.of(
            DeviceState.NOTIFIED,
            DeviceState.SUPERVISING,
            DeviceState.PASSED_UNREGISTERED,
            DeviceState.IN_USE,
            DeviceState.STOPPED,
            DeviceState.SUSPENDED);
    private static final Set<DeviceState> UNDER_CONSTRUCTION = Set.of(DeviceState.NOTIFIED, DeviceState.SUPERVISING);

    private final Device device;
    private final InspectionKind kind;
    private final String typeTitle;
    private final Optional<String> variant;

    public Admission(Device device, InspectionKind kind, String typeTitle, Optional<String> variant) {
        this.device = device;
        this.kind = kind;
        this.typeTitle = typeTitle;
        this.variant = variant;
    }

    /** @throws Refusal {@link InspectionError#DEVICE_OUT_OF_LIFE} when the device is scrapped, cancelled, moving out ... */
    public void requireInLife() {
        if (!INSPECTABLE.contains(device.state())) {
            throw new Refusal(
                    InspectionError.DEVICE_OUT_OF_LIFE,
                    device.state().zh(),
                    device.state().en());
        }
    }

    /**
     * Refuses what the state of construction forbids.
     *
     * @throws Refusal {@link InspectionError#DEVICE_OUT_OF_LIFE}, {@link InspectionError#NOTIFICATION_MISSING} for
     *     supervision of work nobody notified, {@link InspectionError#SUPERVISION_MISSING} for another inspection of a
     *     device still under construction
     */
    public void require() {
        requireInLife();
        boolean underConstruction = UNDER_CONSTRUCTION.contains(device.state());
        if (ofConstruction() && !underConstruction) {
            throw new Refusal(
                    InspectionError.NOTIFICATION_MISSING,
                    device.state().zh(),
                    device.state().en());
        }
        if (underConstruction && !ofConstruction() && !first() && !leavesStateAlone()) {
            throw new Refusal(InspectionError.SUPERVISION_MISSING, typeTitle);
        }
    }

    /** Whether the device goes under supervision with the acceptance. */
    public boolean beginsSupervision() {
        return device.state() == DeviceState.NOTIFIED && (ofConstruction() || first());
    }

    /** Whether work of a construction unit is supervised, for which it needs its licence now. */
    public boolean supervisesWork() {
        return ofConstruction();
    }

    private boolean ofConstruction() {
        return kind == InspectionKind.SUPERVISORY_INSTALLATION;
    }

    /** Devices that nobody installs (vehicles, mobile cranes, rides) begin with a first or acceptance inspection. */
    private boolean first() {
        return variant.filter(chosen -> chosen.startsWith("首次") || chosen.startsWith("验收"))
                .isPresent();
    }

    private boolean leavesStateAlone() {
        return kind == InspectionKind.SUPERVISORY_MANUFACTURING
                || kind == InspectionKind.CALIBRATION
                || kind == InspectionKind.TEST;
    }
}
