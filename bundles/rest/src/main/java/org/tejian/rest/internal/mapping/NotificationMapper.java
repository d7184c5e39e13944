package org.tejian.rest.internal.mapping;

import java.util.Optional;
import org.tejian.archive.DeviceCode;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.RegionCode;
import org.tejian.registration.NewNotification;
import org.tejian.registration.Notification;
import org.tejian.registration.UseRegistration;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.wire.NotificationRequest;
import org.tejian.rest.internal.wire.NotificationView;
import org.tejian.rest.internal.wire.UseRegistrationView;

/** Notifications and use registrations on the wire. */
public final class NotificationMapper {

    private NotificationMapper() {}

    public static NewNotification content(NotificationRequest wire) {
        FieldReader fields = new FieldReader();
        var workKind = fields.required("workKind", wire.workKind());
        var catalogueCode = fields.text("catalogueCode", wire.catalogueCode(), 4);
        var name = fields.text("name", wire.name(), 200);
        var deviceCode = fields.optional("deviceCode", wire.deviceCode(), DeviceCode::new);
        var internalNumber = fields.optionalText("internalNumber", wire.internalNumber(), 100);
        var region = fields.required("region", wire.region(), RegionCode::new);
        var place = fields.text("place", wire.place(), 300);
        var useUnit = fields.required("useUnitId", wire.useUnitId());
        var manufacturer = fields.text("manufacturer", wire.manufacturer(), 200);
        var makerLicence = fields.optionalText("makerLicenceNumber", wire.makerLicenceNumber(), 60);
        var model = fields.optionalText("model", wire.model(), 100);
        var productNumber = fields.text("productNumber", wire.productNumber(), 100);
        var parameters = fields.parameters("parameters", wire.parameters());
        var start = fields.required("plannedStart", wire.plannedStart());
        var end = fields.required("plannedEnd", wire.plannedEnd());
        fields.complete();
        return new NewNotification(
                workKind.get(),
                Optional.ofNullable(wire.deviceId()),
                catalogueCode.get(),
                name.get(),
                deviceCode,
                internalNumber,
                region.get(),
                place.get(),
                useUnit.get(),
                Optional.ofNullable(wire.maintenanceUnitId()),
                manufacturer.get(),
                Optional.of(makerLicence).filter(text -> !text.isEmpty()),
                model,
                productNumber.get(),
                Optional.ofNullable(wire.manufacturedOn()),
                parameters,
                start.get(),
                end.get());
    }

    public static NotificationView view(Notification notification, Names.Lookup names) {
        NewNotification content = notification.content();
        return new NotificationView(
                notification.id(),
                notification.version(),
                notification.number(),
                Labels.of(notification.state()),
                Labels.of(content.workKind()),
                names.organisation(notification.constructionUnitId()),
                notification.filedAt(),
                notification.licenceNumber(),
                notification.warnings(),
                notification.decisionReason(),
                notification.deviceId(),
                notification.registrationCode().map(RegistrationCode::value),
                names.category(content.catalogueCode()),
                content.name(),
                content.deviceCode().map(DeviceCode::value),
                content.internalNumber(),
                names.region(content.region()),
                content.place(),
                names.organisation(content.useUnitId()),
                content.maintenanceUnitId().map(names::organisation),
                content.manufacturer(),
                content.makerLicenceNumber(),
                content.model(),
                content.productNumber(),
                content.manufacturedOn(),
                content.parameters(),
                content.plannedStart(),
                content.plannedEnd());
    }

    public static UseRegistrationView view(UseRegistration registration, Names.Lookup names) {
        return new UseRegistrationView(
                registration.id(),
                registration.deviceId(),
                registration.deviceIds(),
                registration.byUnit(),
                registration.certificateNumber(),
                registration.registeredOn(),
                names.organisation(registration.countyId()),
                registration.certificateDigest(),
                registration.endedOn());
    }
}
