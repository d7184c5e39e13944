package org.tejian.inspection;

import java.util.Optional;
import org.tejian.archive.DeviceCode;

/**
 * By what a device is recognised as a product that was supervised: the maker's device code, or the maker with the product
 * number.
 *
 * @param deviceCode the maker's code; empty when there is none
 * @param manufacturer the maker's name
 * @param productNumber the maker's number, may be empty
 */
public record ProductQuery(Optional<DeviceCode> deviceCode, String manufacturer, String productNumber) {

    public ProductQuery {
        manufacturer = manufacturer.strip();
        productNumber = productNumber.strip();
    }
}
