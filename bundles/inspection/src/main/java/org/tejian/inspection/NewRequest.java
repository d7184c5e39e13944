package org.tejian.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An application for inspection 报检.
 *
 * @param deviceId the device
 * @param typeId the inspection type wanted
 * @param variant key of one of the type's variants; empty when it has none
 * @param inspectionKind kind as the papers call it, for example 定期检验 or 委托检验; empty for the type's own
 * @param agencyId the agency asked; a receptionist's own when they file it
 * @param wishedOn day wished; empty when any will do
 * @param contact whom to call on site, at most 200 characters, may be empty
 * @param remark at most 2,000 characters, may be empty
 */
public record NewRequest(
        UUID deviceId,
        String typeId,
        Optional<String> variant,
        String inspectionKind,
        UUID agencyId,
        Optional<LocalDate> wishedOn,
        String contact,
        String remark) {}
