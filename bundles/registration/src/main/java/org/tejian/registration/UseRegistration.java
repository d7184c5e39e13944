package org.tejian.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A use registration 使用登记: of one device, or of the listed devices of a unit.
 *
 * @param id identifier
 * @param deviceIds the devices it covers now, or covered last; in the order of the certificate's list
 * @param byUnit whether it is one certificate with a device list
 * @param certificateNumber number of the certificate, for example 梯11贵A00001(17)
 * @param registeredOn day of registration
 * @param countyId the registering authority
 * @param safetyManager the use unit's safety manager
 * @param certificateDigest digest of the certificate's PDF in the report store
 * @param endedOn day on which it ended; empty while it is live
 */
public record UseRegistration(
        UUID id,
        List<UUID> deviceIds,
        boolean byUnit,
        String certificateNumber,
        LocalDate registeredOn,
        UUID countyId,
        String safetyManager,
        String certificateDigest,
        Optional<LocalDate> endedOn) {

    public UseRegistration {
        deviceIds = List.copyOf(deviceIds);
        if (deviceIds.isEmpty()) {
            throw new IllegalArgumentException("a use registration covers at least one device");
        }
    }

    /** The device, or the first of the list. */
    public UUID deviceId() {
        return deviceIds.get(0);
    }
}
