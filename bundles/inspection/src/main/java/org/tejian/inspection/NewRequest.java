package org.tejian.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An application for inspection 报检: of a device of the archive, or of a product or batch without one.
 *
 * @param deviceId the device; empty for a product
 * @param product the product or batch; empty for a device
 * @param typeId the inspection type wanted
 * @param variant key of one of the type's variants; empty when it has none
 * @param inspectionKind kind as the papers call it, for example 定期检验 or 委托检验; empty for the type's own
 * @param agencyId the agency asked; a receptionist's own when they file it
 * @param wishedOn day wished; empty when any will do
 * @param contact whom to call on site, at most 200 characters, may be empty
 * @param remark at most 2,000 characters, may be empty
 */
public record NewRequest(
        Optional<UUID> deviceId,
        Optional<Product> product,
        String typeId,
        Optional<String> variant,
        String inspectionKind,
        UUID agencyId,
        Optional<LocalDate> wishedOn,
        String contact,
        String remark) {

    public NewRequest {
        if (deviceId.isPresent() == product.isPresent()) {
            throw new IllegalArgumentException("an inspection is of a device or of a product");
        }
    }

    /** An application for the inspection of a device. */
    public NewRequest(
            UUID deviceId,
            String typeId,
            Optional<String> variant,
            String inspectionKind,
            UUID agencyId,
            Optional<LocalDate> wishedOn,
            String contact,
            String remark) {
        this(
                Optional.of(deviceId),
                Optional.empty(),
                typeId,
                variant,
                inspectionKind,
                agencyId,
                wishedOn,
                contact,
                remark);
    }
}
