package org.tejian.inspection.internal.persistence;

import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.RegionCode;
import org.tejian.inspection.DeviceRef;

/** The device as it was at the request; every row of an inspection carries it, because it decides who sees the row. */
@Embeddable
class DeviceColumns {

    @Column(name = "device_id")
    private String deviceId;

    @Column(name = "registration_code")
    private String registrationCode;

    @Column(name = "device_name")
    private String name;

    @Column(name = "device_place")
    private String place;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "use_unit_id")
    private String useUnitId;

    @Column(name = "construction_unit_id")
    private String constructionUnitId;

    @Column(name = "maintenance_unit_id")
    private String maintenanceUnitId;

    protected DeviceColumns() {}

    DeviceColumns(DeviceRef device) {
        this.deviceId = device.id().toString();
        this.registrationCode = device.registrationCode().value();
        this.name = device.name();
        this.place = device.place();
        this.regionCode = device.region().value();
        this.useUnitId = device.useUnitId().toString();
        this.constructionUnitId =
                device.constructionUnitId().map(UUID::toString).orElse(null);
        this.maintenanceUnitId = device.maintenanceUnitId().map(UUID::toString).orElse(null);
    }

    DeviceRef device() {
        return new DeviceRef(
                UUID.fromString(deviceId),
                new RegistrationCode(registrationCode),
                name,
                place,
                new RegionCode(regionCode),
                UUID.fromString(useUnitId),
                Optional.ofNullable(constructionUnitId).map(UUID::fromString),
                Optional.ofNullable(maintenanceUnitId).map(UUID::fromString));
    }
}
