package org.tejian.licensing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicencePeriod;
import org.tejian.licensing.LicenceStatus;

/**
 * A licence with all periods of its validity.
 *
 * @param licence the licence, its dates those of the latest unbroken validity
 * @param periods every period, in order
 * @param withdrawnOn the day of suspension, revocation or cancellation; empty without one
 */
public record HeldLicence(Licence licence, List<LicencePeriod> periods, Optional<LocalDate> withdrawnOn) {

    public HeldLicence {
        periods = List.copyOf(periods);
    }

    /** The status on any day, past ones included; empty before the first day. */
    Optional<LicenceStatus> statusOn(LocalDate day) {
        if (withdrawnOn.filter(since -> !day.isBefore(since)).isPresent()) {
            return licence.withdrawn();
        }
        if (periods.stream().anyMatch(period -> period.contains(day))) {
            boolean expiring = !day.plusDays(Licence.EXPIRING_DAYS).isBefore(licence.validUntil());
            return Optional.of(expiring ? LicenceStatus.EXPIRING : LicenceStatus.VALID);
        }
        return day.isBefore(periods.get(0).validFrom()) ? Optional.empty() : Optional.of(LicenceStatus.EXPIRED);
    }

    /** Whether it passes the gate on that day. */
    public boolean passesOn(LocalDate day) {
        return statusOn(day).filter(LicenceStatus::passesGate).isPresent();
    }
}
