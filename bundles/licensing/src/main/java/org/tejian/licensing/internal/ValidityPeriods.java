package org.tejian.licensing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.internal.HeldLicence.Period;
import org.tejian.refusal.Refusal;

/** How periods of validity follow one another. */
public final class ValidityPeriods {

    private ValidityPeriods() {}

    /**
     * The period that a renewal adds: after the last one when issued before its end, else from the day of issue on.
     *
     * @throws Refusal {@link LicensingError#LICENCE_DATES} when it would end before it begins
     */
    public static Period renewal(List<Period> periods, LocalDate issuedOn, LocalDate validUntil) {
        LocalDate lastDay = periods.get(periods.size() - 1).validUntil();
        LocalDate from = issuedOn.isAfter(lastDay) ? issuedOn : lastDay.plusDays(1);
        if (!validUntil.isAfter(from)) {
            throw new Refusal(LicensingError.LICENCE_DATES);
        }
        return new Period(Optional.of(issuedOn), from, validUntil);
    }

    /** The latest unbroken validity: the last period together with those that it follows without a gap. */
    public static Period latest(List<Period> periods) {
        Period last = periods.get(periods.size() - 1);
        LocalDate from = last.validFrom();
        for (int i = periods.size() - 2; i >= 0; i--) {
            if (periods.get(i).validUntil().plusDays(1).isBefore(from)) {
                break;
            }
            from = periods.get(i).validFrom();
        }
        return new Period(last.issuedOn(), from, last.validUntil());
    }
}
