package org.tejian.licensing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept of one licence.
 *
 * @param licence the licence; its dates are those of the latest unbroken validity
 * @param version counts changes
 * @param periods every period of validity, in order
 * @param withdrawnOn day of the suspension, revocation or cancellation; empty without one
 * @param withdrawnReason why; empty without one
 * @param corrections its corrections, newest first
 */
public record LicenceFile(
        Licence licence,
        long version,
        List<LicencePeriod> periods,
        Optional<LocalDate> withdrawnOn,
        String withdrawnReason,
        List<LicenceCorrection> corrections) {

    public LicenceFile {
        periods = List.copyOf(periods);
        corrections = List.copyOf(corrections);
    }
}
