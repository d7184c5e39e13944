package org.tejian.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.DeviceCode;
import org.tejian.directory.RegionCode;

/**
 * A device that enters the archive without a construction notification: delivered whole, or found in use on site.
 *
 * @param catalogueCode as in {@link DescribedDevice}
 * @param documents product documents seen, or how the device was found; 1 to 300 characters
 */
public record NewEntry(
        String catalogueCode,
        String name,
        Optional<DeviceCode> deviceCode,
        String internalNumber,
        RegionCode region,
        String place,
        UUID useUnitId,
        Optional<UUID> maintenanceUnitId,
        String manufacturer,
        Optional<String> makerLicenceNumber,
        String model,
        String productNumber,
        Optional<LocalDate> manufacturedOn,
        Map<String, Object> parameters,
        String documents)
        implements DescribedDevice {

    public NewEntry {
        parameters = Map.copyOf(parameters);
    }
}
