package org.tejian.inspection;

import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.RegionCode;

/**
 * What is inspected: a device of the archive, or a product or batch that has no file there. Who sees the inspection follows
 * from it.
 */
public sealed interface Subject permits DeviceRef, ProductRef {

    /** The device; empty for a product. */
    Optional<DeviceRef> device();

    /** The product or batch; empty for a device. */
    Optional<Product> product();

    /** Name of the device or product. */
    String name();

    /** The number by which papers and events call it: registration code, product number or batch number. */
    String number();

    /** Where it stands; of a product the address of the unit that answers for it. */
    String place();

    /** County of that place. */
    RegionCode region();

    /** The unit that answers for it: use unit of a device, maker of a product, owner of a batch of cylinders. */
    UUID unitId();

    /** The unit that installed it; empty when none did. */
    Optional<UUID> constructionUnitId();
}
