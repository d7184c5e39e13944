package org.tejian.inspection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The last report of the device by the same agency: of the same type, or else of another type that asks for some of the same
 * parameters, as the annual check and the periodic inspection of a vessel do. Of a product, the last of the same unit, type
 * and catalogue code. Both parts hold only what the frozen edition of the new task knows, whatever the edition of that report.
 *
 * @param reportNumber the report they come from
 * @param edition the type and edition of that report
 * @param inspectedOn day of that inspection
 * @param conclusion its conclusion in the words of its type
 * @param record what may be taken over: parameters and the required values of drawings and certificates, never results or
 *     measured values; in the shape of {@link org.tejian.inspection.spi.InspectionRecord#toModel()}
 * @param values everything found then, to be shown beside each field, in the same shape; of another type the parameters
 *     alone, since its item numbers mean something else
 */
public record PreviousRecord(
        String reportNumber,
        EditionRef edition,
        LocalDate inspectedOn,
        String conclusion,
        Map<String, Object> record,
        Map<String, Object> values) {

    public PreviousRecord {
        record = Collections.unmodifiableMap(new LinkedHashMap<>(record));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
