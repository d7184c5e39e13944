package org.tejian.registration;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The use registration 使用登记 of a device.
 *
 * @param id identifier
 * @param deviceId the device
 * @param certificateNumber number of the certificate, for example 梯11贵A00001(17)
 * @param registeredOn day of registration
 * @param countyId the registering authority
 * @param certificateDigest digest of the certificate's PDF in the report store
 */
public record UseRegistration(
        UUID id,
        UUID deviceId,
        String certificateNumber,
        LocalDate registeredOn,
        UUID countyId,
        String certificateDigest) {}
