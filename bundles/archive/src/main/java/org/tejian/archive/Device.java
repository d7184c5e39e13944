package org.tejian.archive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.RegionCode;

/**
 * The device file: who and where the device is, its parameters, its state, and the facts that inspections and
 * registrations have set.
 *
 * @param id identifier
 * @param version counts changes; a change based on an older one is refused
 * @param registrationCode 20-digit code, kept for life
 * @param deviceCode the maker's code; empty for devices without
 * @param certificateNumber use registration certificate; empty until registered
 * @param catalogueCode code of the catalogue of 2014 (variety, or class where no variety fits)
 * @param name product name as on the plate, for example 曳引驱动乘客电梯
 * @param internalNumber number inside the use unit, may be empty
 * @param region county of the place of use
 * @param place address of the place of use
 * @param useUnitId the use unit
 * @param constructionUnitId the unit that installed it; empty when none did
 * @param maintenanceUnitId the maintenance unit of a lift; empty when none
 * @param manufacturer maker's name
 * @param model model, may be empty
 * @param productNumber maker's product number
 * @param manufacturedOn date of manufacture
 * @param parameters technical parameters by key (the keys of the inspection types), for example {@code rated_speed}: 1.75 m/s
 * @param state where the device is in its life
 * @param inspection what the last approved inspection set; empty before the first
 * @param supervisionPassedOn date of the last passed supervisory inspection, the base of all later lift dates
 */
public record Device(
        UUID id,
        long version,
        RegistrationCode registrationCode,
        Optional<DeviceCode> deviceCode,
        Optional<String> certificateNumber,
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
        Map<String, Object> parameters,
        DeviceState state,
        Optional<InspectionFacts> inspection,
        Optional<LocalDate> supervisionPassedOn) {

    public Device {
        parameters = Map.copyOf(parameters);
    }

    /**
     * What the last approved report says about the device.
     *
     * @param reportNumber number of the report
     * @param typeId inspection type
     * @param inspectedOn date of the inspection
     * @param conclusion the conclusion in the words of the type, for example 合格
     * @param passed how the platform reads the conclusion
     * @param nextDue day after which the device is overdue; empty after a failure or for one-time inspections
     * @param agencyId the agency that reported
     */
    public record InspectionFacts(
            String reportNumber,
            String typeId,
            LocalDate inspectedOn,
            String conclusion,
            boolean passed,
            Optional<LocalDate> nextDue,
            UUID agencyId) {}
}
