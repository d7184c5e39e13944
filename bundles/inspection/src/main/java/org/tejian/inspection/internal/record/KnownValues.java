package org.tejian.inspection.internal.record;

import java.util.HashMap;
import java.util.Map;
import org.tejian.archive.Device;
import org.tejian.inspection.Product;
import org.tejian.inspection.ProductRef;
import org.tejian.inspection.Subject;

/** What the platform knows of a device or product under the keys that the inspection types use, so that nobody enters it again. */
public final class KnownValues {

    private KnownValues() {}

    /**
     * Of a device.
     *
     * @param more names of units and what else the request tells, by key
     */
    public static Map<String, Object> of(Device device, Map<String, String> more) {
        Map<String, Object> known = new HashMap<>(device.parameters());
        known.put("name", device.name());
        known.put("model", device.model());
        known.put("product_no", device.productNumber());
        known.put("manufacturer", device.manufacturer());
        device.manufacturedOn().ifPresent(day -> known.put("made_on", day.toString()));
        known.putAll(more);
        known.values().removeIf(value -> value instanceof String text && text.isBlank());
        return known;
    }

    /** Of a product or batch: of cylinders the unit is the owner, of all else the maker. */
    public static Map<String, Object> of(ProductRef product) {
        Product what = product.what();
        Map<String, Object> known = new HashMap<>();
        known.put("name", what.name());
        if (ofCylinders(product)) {
            known.put("cylinder_no", what.number());
            known.put("owner", product.unitName());
        } else {
            known.put("product_no", what.number());
            known.put("batch_no", what.number());
            known.put("manufacturer", product.unitName());
            known.put("maker", product.unitName());
        }
        known.put("count", what.quantity());
        return known;
    }

    /** Whether the unit that answers for a product owns it rather than made it: cylinders in use. */
    public static boolean ofCylinders(Subject subject) {
        return subject.product()
                .filter(product -> product.catalogueCode().startsWith("23"))
                .isPresent();
    }
}
