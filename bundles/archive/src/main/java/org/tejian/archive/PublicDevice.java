package org.tejian.archive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What anybody may know about a device: the facts behind its QR code.
 *
 * @param registrationCode the 20-digit code
 * @param name product name
 * @param place place of use
 * @param useUnit name of the use unit
 * @param certificateNumber certificate; empty when not registered
 * @param state state
 * @param lastInspectedOn date of the last inspection
 * @param conclusion its conclusion
 * @param nextDue next inspection date
 * @param maintenanceUnit maintenance unit of a lift
 * @param maintenancePhone its telephone
 */
public record PublicDevice(
        RegistrationCode registrationCode,
        String name,
        String place,
        String useUnit,
        Optional<String> certificateNumber,
        DeviceState state,
        Optional<LocalDate> lastInspectedOn,
        Optional<String> conclusion,
        Optional<LocalDate> nextDue,
        Optional<String> maintenanceUnit,
        Optional<String> maintenancePhone) {}
