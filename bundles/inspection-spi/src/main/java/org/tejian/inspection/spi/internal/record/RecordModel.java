package org.tejian.inspection.spi.internal.record;

import java.util.Map;
import org.tejian.inspection.spi.InspectionRecord;

/** JSON-ready form. */
public final class RecordModel {

    private RecordModel() {}

    public static InspectionRecord read(Map<String, ?> model) {
        throw new UnsupportedOperationException();
    }

    public static Map<String, Object> write(InspectionRecord record) {
        throw new UnsupportedOperationException();
    }
}
