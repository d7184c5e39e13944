package org.tejian.rest.internal.mapping;

import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.DeviceCode;
import org.tejian.directory.Caller;
import org.tejian.directory.OrganisationKind;
import org.tejian.inspection.Product;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.input.FieldReader.Given;
import org.tejian.rest.internal.wire.ProductToInspect;

/** A product that is being read; it may be taken when the reading is complete. */
record ProductReading(
        Given<UUID> unitId,
        Given<String> catalogueCode,
        Given<String> name,
        Given<String> number,
        boolean batch,
        int quantity,
        Optional<DeviceCode> deviceCode) {

    static ProductReading of(Caller caller, ProductToInspect wire, FieldReader fields, String path) {
        boolean batch = Boolean.TRUE.equals(wire.batch());
        int quantity = wire.quantity() == null ? 1 : wire.quantity();
        if (quantity < 1 || quantity > Product.MOST || (!batch && quantity != 1)) {
            fields.add(
                    path + "quantity",
                    "单台产品为 1,批为 1 至 " + Product.MOST + "。",
                    "1 for a single product, 1 to " + Product.MOST + " for a batch.");
        }
        UUID own = caller.organisation().kind() == OrganisationKind.UNIT
                ? caller.organisation().id()
                : wire.unitId();
        return new ProductReading(
                fields.required(path + "unitId", wire.unitId() == null ? own : wire.unitId()),
                fields.required(path + "catalogueCode", wire.catalogueCode(), ProductReading::code),
                fields.text(path + "name", wire.name(), Product.LONGEST),
                fields.text(path + "number", wire.number(), Product.LONGEST),
                batch,
                quantity,
                fields.optional(path + "deviceCode", wire.deviceCode(), DeviceCode::new));
    }

    Product product() {
        return new Product(unitId.get(), catalogueCode.get(), name.get(), number.get(), batch, quantity, deviceCode);
    }

    private static String code(String text) {
        if (!text.matches("[0-9A-Z]{4}")) {
            throw new IllegalArgumentException("a catalogue code has 4 characters");
        }
        return text;
    }
}
