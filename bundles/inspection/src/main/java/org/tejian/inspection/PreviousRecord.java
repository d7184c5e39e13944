package org.tejian.inspection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What may be taken over from the device's last report of the same type and agency: parameters and the required values of
 * drawings and certificates, never results or measured values.
 *
 * @param reportNumber the report they come from
 * @param record in the shape of {@link org.tejian.inspection.spi.InspectionRecord#toModel()}
 */
public record PreviousRecord(String reportNumber, Map<String, Object> record) {

    public PreviousRecord {
        record = Collections.unmodifiableMap(new LinkedHashMap<>(record));
    }
}
