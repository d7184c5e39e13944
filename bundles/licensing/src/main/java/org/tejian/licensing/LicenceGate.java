package org.tejian.licensing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The gate that refuses unlicensed work: rules R-LIC-1 to R-LIC-5. It reads the licences at each call, so a renewal opens
 * and an expiry closes it at once; nobody at a county can override it.
 */
public interface LicenceGate {

    /**
     * Whether a unit may do a job.
     *
     * @param unitId the contractor
     */
    GateDecision decide(UUID unitId, Job job);

    /**
     * Whether a maker's licence covered a product when it was made (R-LIC-4). A maker the register does not know passes
     * with a warning, since makers outside the province are entered as they appear (platform rule, unconfirmed).
     */
    GateDecision decideMaker(String makerName, Optional<String> licenceNumber, String catalogueCode, LocalDate madeOn);

    /**
     * As above, and the level of the maker's licence too, as far as the parameters tell which level the product needed.
     *
     * @param parameters parameters of the product
     */
    GateDecision decideMaker(
            String makerName,
            Optional<String> licenceNumber,
            String catalogueCode,
            Map<String, Object> parameters,
            LocalDate madeOn);

    /** Whether a unit is shielded: it holds licences, and none is valid on that day (R-LIC-5). */
    boolean shielded(UUID unitId, LocalDate day);
}
