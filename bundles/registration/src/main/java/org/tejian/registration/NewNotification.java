package org.tejian.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.DeviceCode;
import org.tejian.directory.RegionCode;

/**
 * A construction notification 施工告知 as the construction unit files it.
 *
 * @param workKind installation, move, alteration or major repair
 * @param deviceId the device, for work on one that is in the archive; empty for a first installation
 * @param catalogueCode catalogue code of 2014
 * @param name product name as on the plate
 * @param deviceCode the maker's code; empty when there is none
 * @param internalNumber number inside the use unit, may be empty
 * @param region county of the place of work
 * @param place address
 * @param useUnitId the use unit
 * @param maintenanceUnitId maintenance unit of a lift; empty when not known yet
 * @param manufacturer maker's name
 * @param makerLicenceNumber number of the maker's licence; empty when not given
 * @param model model
 * @param productNumber maker's product number
 * @param manufacturedOn date of manufacture
 * @param parameters technical parameters by key
 * @param plannedStart first day of work
 * @param plannedEnd last day of work
 */
public record NewNotification(
        WorkKind workKind,
        Optional<UUID> deviceId,
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
        LocalDate plannedStart,
        LocalDate plannedEnd)
        implements DescribedDevice {

    public NewNotification {
        parameters = Map.copyOf(parameters);
    }
}
