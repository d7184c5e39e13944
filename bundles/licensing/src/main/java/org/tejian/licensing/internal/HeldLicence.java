package org.tejian.licensing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceStatus;

/**
 * A licence with all periods of its validity.
 *
 * @param licence the licence, its dates those of the latest unbroken validity
 * @param periods every period, in order
 * @param withdrawnOn the day of suspension, revocation or cancellation; empty without one
 */
public record HeldLicence(Licence licence, List<Period> periods, Optional<LocalDate> withdrawnOn) {

    private static final int EXPIRING_DAYS = 180;

    /**
     * A period of validity.
     *
     * @param issuedOn day of issue; empty for the first period, where it was not asked for
     * @param validFrom first day
     * @param validUntil last day
     */
    public record Period(Optional<LocalDate> issuedOn, LocalDate validFrom, LocalDate validUntil) {

        boolean contains(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validUntil);
        }
    }

    public HeldLicence {
        periods = List.copyOf(periods);
    }

    /** The status on any day, past ones included; empty before the first day. */
    Optional<LicenceStatus> statusOn(LocalDate day) {
        if (withdrawnOn.filter(since -> !day.isBefore(since)).isPresent()) {
            return licence.withdrawn();
        }
        if (periods.stream().anyMatch(period -> period.contains(day))) {
            boolean expiring = !day.plusDays(EXPIRING_DAYS).isBefore(licence.validUntil());
            return Optional.of(expiring ? LicenceStatus.EXPIRING : LicenceStatus.VALID);
        }
        return day.isBefore(periods.get(0).validFrom()) ? Optional.empty() : Optional.of(LicenceStatus.EXPIRED);
    }

    /** Whether it passes the gate on that day. */
    public boolean passesOn(LocalDate day) {
        return statusOn(day).filter(LicenceStatus::passesGate).isPresent();
    }
}
