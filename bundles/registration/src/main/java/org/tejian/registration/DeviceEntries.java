package org.tejian.registration;

import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.directory.Caller;

/** Devices that enter the archive without a construction notification. Each gets its registration code at once. */
public interface DeviceEntries {

    /**
     * Enters a device that needs no installation for its first inspection: works vehicles, mobile cranes, pressure vessels
     * delivered whole, gas cylinders (platform rule). Agency receptionists, and county clerks and supervisors of the place.
     * The maker's licence is checked at the gate.
     *
     * @throws org.tejian.refusal.Refusal {@link RegistrationError#NOTIFICATION_CONTENT} naming every wrong field,
     *     {@link RegistrationError#FIRST_INSPECTION_NOT_FOR} for devices that are installed,
     *     {@link RegistrationError#PLACE_OUTSIDE_SCOPE}, a gate code of {@link org.tejian.licensing.LicensingError}
     */
    Device enterForFirstInspection(Caller caller, NewEntry entry);

    /**
     * Enters a device that was found in use without registration. County supervisors and enforcement officers of the
     * place.
     *
     * @throws org.tejian.refusal.Refusal {@link RegistrationError#NOTIFICATION_CONTENT},
     *     {@link RegistrationError#PLACE_OUTSIDE_SCOPE}
     */
    Device reportFound(Caller caller, NewEntry entry);

    /**
     * Lets the missing registration of a found device be made good: it waits for registration when it has a valid passed
     * inspection, for its inspection otherwise. County supervisors of the place.
     *
     * @param instructionNumber number of the instruction that was issued first
     * @throws org.tejian.refusal.Refusal {@link RegistrationError#INSTRUCTION_NEEDED}, and what the archive refuses
     */
    Device regularise(Caller caller, UUID deviceId, String instructionNumber);
}
