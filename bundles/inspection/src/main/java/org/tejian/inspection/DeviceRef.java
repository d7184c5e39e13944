package org.tejian.inspection;

import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.RegionCode;

/**
 * The device as it was when the request was filed.
 *
 * @param id identifier in the archive
 * @param registrationCode its code
 * @param name product name
 * @param place place of use
 * @param region county of the place of use
 * @param useUnitId the use unit
 * @param constructionUnitId the unit that installed it; empty when none did
 * @param maintenanceUnitId the maintenance unit of a lift; empty when none
 */
public record DeviceRef(
        UUID id,
        RegistrationCode registrationCode,
        String name,
        String place,
        RegionCode region,
        UUID useUnitId,
        Optional<UUID> constructionUnitId,
        Optional<UUID> maintenanceUnitId)
        implements Subject {

    @Override
    public Optional<DeviceRef> device() {
        return Optional.of(this);
    }

    @Override
    public Optional<Product> product() {
        return Optional.empty();
    }

    @Override
    public String number() {
        return registrationCode.value();
    }

    @Override
    public UUID unitId() {
        return useUnitId;
    }
}
