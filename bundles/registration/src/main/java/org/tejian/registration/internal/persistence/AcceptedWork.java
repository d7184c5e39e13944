package org.tejian.registration.internal.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.NewDevice;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.registration.NewNotification;
import org.tejian.registration.Notification;
import org.tejian.registration.internal.RegistrationCodes;

/** What an accepted notification does to the archive: a new device with its code, or work on one that is there. */
final class AcceptedWork {

    private final DeviceArchive archive;
    private final RegistrationCodes codes;

    AcceptedWork(DeviceArchive archive, RegistrationCodes codes) {
        this.archive = archive;
        this.codes = codes;
    }

    /** The device under construction. */
    record Device(UUID id, RegistrationCode code) {}

    Device begin(Caller caller, Notification notification, LocalDate today) {
        NewNotification content = notification.content();
        org.tejian.archive.Device device = content.deviceId().isPresent()
                ? archive.apply(
                        caller,
                        Role.COUNTY_SUPERVISOR,
                        content.deviceId().get(),
                        DeviceEvent.ALTERATION_NOTIFIED,
                        DeviceChange.because(content.workKind().zh() + "告知 " + notification.number()))
                : archive.enter(caller, Role.COUNTY_SUPERVISOR, newDevice(notification, today));
        return new Device(device.id(), device.registrationCode());
    }

    /** Takes the work back; the archive refuses it once an agency has taken the device on. */
    void withdraw(Caller caller, Notification notification, String reason) {
        archive.apply(
                caller,
                Role.CONSTRUCTION_UNIT,
                notification.deviceId().orElseThrow(),
                DeviceEvent.NOTIFICATION_WITHDRAWN,
                DeviceChange.because(reason));
    }

    private NewDevice newDevice(Notification notification, LocalDate today) {
        NewNotification content = notification.content();
        return new NewDevice(
                codes.next(content.catalogueCode(), content.region(), today),
                content.deviceCode(),
                content.catalogueCode(),
                content.name(),
                content.internalNumber(),
                content.region(),
                content.place(),
                content.useUnitId(),
                Optional.of(notification.constructionUnitId()),
                content.maintenanceUnitId(),
                content.manufacturer(),
                content.model(),
                content.productNumber(),
                content.manufacturedOn(),
                content.parameters());
    }
}
