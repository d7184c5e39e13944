package org.tejian.archive.internal;

import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.archive.PublicDevice;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;

/** What anybody may know about a device, with the names of its units as the directory has them now. */
public final class PublicFacts {

    private final DeviceReader reader;
    private final Organisations organisations;

    public PublicFacts(DeviceReader reader, Organisations organisations) {
        this.reader = reader;
        this.organisations = organisations;
    }

    public Optional<PublicDevice> of(RegistrationCode code) {
        return reader.findAnywhere(code).map(this::facts);
    }

    public Optional<PublicDevice> of(UUID deviceId) {
        return reader.findAnywhere(deviceId).map(this::facts);
    }

    private PublicDevice facts(Device device) {
        Optional<Organisation> maintenance = device.maintenanceUnitId().flatMap(organisations::find);
        return new PublicDevice(
                device.registrationCode(),
                device.name(),
                device.place(),
                organisations.find(device.useUnitId()).map(Organisation::name).orElse(""),
                device.certificateNumber(),
                device.state(),
                device.inspection().map(Device.InspectionFacts::inspectedOn),
                device.inspection().map(Device.InspectionFacts::conclusion),
                device.inspection().flatMap(Device.InspectionFacts::nextDue),
                maintenance.map(Organisation::name),
                maintenance.map(Organisation::phone).filter(phone -> !phone.isBlank()));
    }
}
