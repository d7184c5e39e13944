package org.tejian.archive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.RegionCode;

/**
 * A device that enters the archive with an accepted notification. Components as in {@link Device}.
 *
 * @param registrationCode the code just assigned
 */
public record NewDevice(
        RegistrationCode registrationCode,
        Optional<DeviceCode> deviceCode,
        String catalogueCode,
        String name,
        String internalNumber,
        RegionCode region,
        String place,
        UUID useUnitId,
        Optional<UUID> constructionUnitId,
        Optional<UUID> maintenanceUnitId,
        String manufacturer,
        String model,
        String productNumber,
        Optional<LocalDate> manufacturedOn,
        Map<String, Object> parameters) {

    public NewDevice {
        parameters = Map.copyOf(parameters);
    }
}
