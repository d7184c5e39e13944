package org.tejian.inspection.internal.business;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What acceptance has found out about a device or product that may be inspected.
 *
 * @param licence number of the licence under which the supervised work is done; may be empty
 * @param known values of the record that are known already, by key
 * @param supervised day of the device's passed supervisory inspection
 * @param goesUnderSupervision whether the device's state changes with the acceptance
 */
record Admitted(
        String licence, Map<String, Object> known, Optional<LocalDate> supervised, boolean goesUnderSupervision) {

    Admitted {
        known = Map.copyOf(known);
    }
}
