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
import org.tejian.refusal.Refusal;
import org.tejian.registration.NewNotification;
import org.tejian.registration.Notification;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.internal.RegistrationCodes;

/** What an accepted notification does to the archive: a new device with its code, or work on one that is there. */
final class AcceptedWork {

    private final DeviceArchive archive;
    private final RegistrationCodes codes;
    private final ApplicationRows applications;

    AcceptedWork(DeviceArchive archive, RegistrationCodes codes, ApplicationRows applications) {
        this.archive = archive;
        this.codes = codes;
        this.applications = applications;
    }

    /** The device under construction. */
    record Device(UUID id, RegistrationCode code) {}

    Device begin(Caller caller, Notification notification, LocalDate today) {
        org.tejian.archive.Device device = switch (notification.content().workKind()) {
            case INSTALLATION -> archive.enter(caller, Role.COUNTY_SUPERVISOR, newDevice(notification, today));
            case RELOCATION -> takeOver(caller, notification);
            case ALTERATION, MAJOR_REPAIR ->
                archive.apply(
                        caller,
                        Role.COUNTY_SUPERVISOR,
                        notification.content().deviceId().orElseThrow(),
                        DeviceEvent.ALTERATION_NOTIFIED,
                        DeviceChange.because(reason(notification)));
        };
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

    /** The system lets it expire, for the platform itself. */
    void expire(Caller platform, Notification notification) {
        archive.apply(
                platform,
                PlatformCaller.ROLE,
                notification.deviceId().orElseThrow(),
                DeviceEvent.NOTIFICATION_EXPIRED,
                DeviceChange.because(reason(notification) + " 一年内未开工"));
    }

    private org.tejian.archive.Device takeOver(Caller caller, Notification notification) {
        NewNotification content = notification.content();
        UUID id = content.deviceId().orElseThrow();
        applications
                .lastMove(id)
                .flatMap(move -> move.content().newRegion())
                .filter(destination -> !destination.equals(content.region()))
                .ifPresent(destination -> {
                    throw new Refusal(RegistrationError.WORK_NOT_AT_DESTINATION, destination.value());
                });
        return archive.apply(
                caller,
                Role.COUNTY_SUPERVISOR,
                id,
                DeviceEvent.MOVE_NOTIFIED,
                DeviceChange.because(reason(notification))
                        .with(new DeviceChange.Particulars(
                                Optional.of(content.useUnitId()),
                                Optional.of(content.region()),
                                Optional.of(content.place()),
                                Optional.of(notification.constructionUnitId()),
                                content.maintenanceUnitId(),
                                content.parameters())));
    }

    private static String reason(Notification notification) {
        return notification.content().workKind().zh() + "告知 " + notification.number();
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
