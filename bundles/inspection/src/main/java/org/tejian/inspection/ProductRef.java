package org.tejian.inspection;

import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.RegionCode;

/**
 * The product or batch as it was when the request was filed.
 *
 * @param what the product
 * @param unitName name of the unit that answers for it, then
 * @param place address of that unit, may be empty
 * @param region county of that unit
 */
public record ProductRef(Product what, String unitName, String place, RegionCode region) implements Subject {

    @Override
    public Optional<DeviceRef> device() {
        return Optional.empty();
    }

    @Override
    public Optional<Product> product() {
        return Optional.of(what);
    }

    @Override
    public String name() {
        return what.name();
    }

    @Override
    public String number() {
        return what.number();
    }

    @Override
    public UUID unitId() {
        return what.unitId();
    }

    @Override
    public Optional<UUID> constructionUnitId() {
        return Optional.empty();
    }
}
