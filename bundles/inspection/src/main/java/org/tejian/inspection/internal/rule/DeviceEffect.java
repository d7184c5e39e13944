package org.tejian.inspection.internal.rule;

import java.util.Optional;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.inspection.spi.InspectionKind;

/**
 * What an approved report does to the device. Supervision of construction and inspections whose date legally binds decide
 * about its use; annual checks of fixed vessels, tests and the like can only stop it, and lift a stop of their own. A
 * report on a product or an accessory leaves the device alone. (platform rule)
 *
 * @param kind kind of the inspection
 * @param binding whether the type sets a date that legally binds
 * @param accessory whether an accessory was calibrated, not the device
 * @param typeId the type
 * @param passed what the report says
 * @param otherFailed whether the last report of another type still says failed
 */
public record DeviceEffect(
        InspectionKind kind, boolean binding, boolean accessory, String typeId, boolean passed, boolean otherFailed) {

    /** What happens to the device; empty when its state and facts stay. */
    public Optional<DeviceEvent> on(Device device) {
        if (kind == InspectionKind.SUPERVISORY_MANUFACTURING || accessory) {
            return Optional.empty();
        }
        if (!passed) {
            return Optional.of(DeviceEvent.INSPECTION_FAILED);
        }
        if (device.state() == DeviceState.SUSPENDED && otherFailed) {
            return Optional.empty();
        }
        boolean decides = kind == InspectionKind.SUPERVISORY_INSTALLATION || binding || stoppedByThisType(device);
        return decides ? Optional.of(DeviceEvent.INSPECTION_PASSED) : Optional.empty();
    }

    private boolean stoppedByThisType(Device device) {
        return device.inspection()
                .filter(last -> !last.passed() && last.typeId().equals(typeId))
                .isPresent();
    }
}
