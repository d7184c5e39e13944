package org.tejian.inspection.internal.rule;

import java.util.Optional;
import org.tejian.inspection.spi.InspectionKind;

/**
 * Whether an inspection may stand for a product or batch instead of a device: manufacturing supervision always, since the
 * device has no file before its notification; cylinders by the batch, which are registered by the unit and not one by one.
 */
public final class ProductAdmission {

    private static final String CYLINDERS = "23";
    private static final String BY_THE_BATCH = "批量";

    private ProductAdmission() {}

    /**
     * Whether it may.
     *
     * @param catalogueCode code of the product
     * @param variant key of the variant applied for
     */
    public static boolean admits(InspectionKind kind, String catalogueCode, Optional<String> variant) {
        return kind == InspectionKind.SUPERVISORY_MANUFACTURING
                || (catalogueCode.startsWith(CYLINDERS)
                        && variant.filter(key -> key.startsWith(BY_THE_BATCH)).isPresent());
    }
}
