package org.tejian.inspection.internal.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceCode;
import org.tejian.inspection.Product;
import org.tejian.inspection.ProductRef;
import org.tejian.inspection.internal.persistence.StoredTask;
import org.tejian.inspection.internal.record.KnownValues;

/** What a report prints about the device or product, by the keys of the report formats. */
final class SubjectValues {

    private static final String NONE = "/";

    private SubjectValues() {}

    /** @param name the name of an organisation */
    static Map<String, Object> of(Device device, StoredTask task, Function<UUID, String> name) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("equipment_name", device.name());
        values.put("device_code", device.deviceCode().map(DeviceCode::value).orElse(NONE));
        values.put("reg_code", device.registrationCode().value());
        values.put("use_cert_no", device.certificateNumber().orElse(NONE));
        values.put("use_unit", name.apply(device.useUnitId()));
        values.put("internal_no", device.internalNumber());
        values.put("place", device.place());
        values.put("manufacturer", device.manufacturer());
        values.put("product_no", device.productNumber());
        values.put("contractor", device.constructionUnitId().map(name).orElse(NONE));
        values.put("contractor_licence_no", task.contractorLicence());
        return values;
    }

    static Map<String, Object> of(ProductRef product, StoredTask task) {
        Product what = product.what();
        boolean owned = KnownValues.ofCylinders(product);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("equipment_name", product.name());
        values.put("device_code", what.deviceCode().map(DeviceCode::value).orElse(NONE));
        values.put("reg_code", NONE);
        values.put("use_cert_no", NONE);
        values.put("use_unit", owned ? product.unitName() : NONE);
        values.put("internal_no", NONE);
        values.put("place", product.place());
        values.put("manufacturer", owned ? NONE : product.unitName());
        values.put("manufacture_licence_no", task.contractorLicence());
        values.put("product_no", product.number());
        values.put("batch_no", what.batch() ? product.number() : NONE);
        values.put("quantity", what.quantity());
        values.put("contractor", NONE);
        values.put("contractor_licence_no", NONE);
        return values;
    }
}
