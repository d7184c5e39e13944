package org.tejian.licensing.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.tejian.licensing.LicencePeriod;
import org.tejian.licensing.LicencePeriod.Origin;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.RenewalKind;
import org.tejian.refusal.Refusal;

/** How periods of validity follow one another (TSG 07-2019, 3.6.3). */
public final class ValidityPeriods {

    private static final int YEARS = 4;
    private static final int YEARS_OF_EXTENSION = 1;

    private ValidityPeriods() {}

    /**
     * The period that a renewal adds: after the last one when issued before its end, else from the day of issue on.
     *
     * @param earliest the first day on which a renewal could be applied for
     * @throws Refusal {@link LicensingError#LICENCE_DATES}, {@link LicensingError#LICENCE_TERM},
     *     {@link LicensingError#RENEWAL_EARLY}, {@link LicensingError#SELF_DECLARED_LATE},
     *     {@link LicensingError#SELF_DECLARED_TWICE}
     */
    public static LicencePeriod renewal(
            List<LicencePeriod> periods,
            RenewalKind kind,
            LocalDate issuedOn,
            LocalDate validUntil,
            LocalDate earliest) {
        LicencePeriod last = last(periods);
        boolean late = issuedOn.isAfter(last.validUntil());
        LocalDate from = late ? issuedOn : last.validUntil().plusDays(1);
        if (!validUntil.isAfter(from)) {
            throw new Refusal(LicensingError.LICENCE_DATES);
        }
        refuseTooLong(validUntil, longest(last, from));
        if (issuedOn.isBefore(earliest)) {
            throw new Refusal(LicensingError.RENEWAL_EARLY, earliest.toString());
        }
        if (kind == RenewalKind.SELF_DECLARED) {
            refuseSelfDeclared(periods, late);
        }
        Origin origin = kind == RenewalKind.SELF_DECLARED ? Origin.SELF_DECLARED : Origin.REVIEWED;
        return new LicencePeriod(origin, Optional.of(issuedOn), from, validUntil);
    }

    /**
     * The period that an extension adds.
     *
     * @throws Refusal {@link LicensingError#EXTENSION_FORBIDDEN}
     */
    public static LicencePeriod extension(List<LicencePeriod> periods, LocalDate decidedOn, LocalDate validUntil) {
        LicencePeriod last = last(periods);
        LocalDate longest = last.validUntil().plusYears(YEARS_OF_EXTENSION);
        if (last.origin() == Origin.EXTENDED || !validUntil.isAfter(last.validUntil()) || validUntil.isAfter(longest)) {
            throw new Refusal(
                    LicensingError.EXTENSION_FORBIDDEN, last.validUntil().toString(), longest.toString());
        }
        return new LicencePeriod(
                Origin.EXTENDED, Optional.of(decidedOn), last.validUntil().plusDays(1), validUntil);
    }

    /** Refuses a licence entered for more than four years and an extension. */
    public static void refuseImpossible(LocalDate validFrom, LocalDate validUntil) {
        refuseTooLong(validUntil, validFrom.plusYears(YEARS + (long) YEARS_OF_EXTENSION));
    }

    /** The latest unbroken validity: the last period together with those that it follows without a gap. */
    public static LicencePeriod latest(List<LicencePeriod> periods) {
        LicencePeriod last = last(periods);
        LocalDate from = last.validFrom();
        for (int i = periods.size() - 2; i >= 0; i--) {
            if (periods.get(i).validUntil().plusDays(1).isBefore(from)) {
                break;
            }
            from = periods.get(i).validFrom();
        }
        return new LicencePeriod(last.origin(), last.issuedOn(), from, last.validUntil());
    }

    private static LocalDate longest(LicencePeriod before, LocalDate from) {
        LocalDate whole = from.plusYears(YEARS);
        boolean follows = before.validUntil().plusDays(1).equals(from);
        if (before.origin() != Origin.EXTENDED || !follows) {
            return whole;
        }
        return whole.minusDays(ChronoUnit.DAYS.between(before.validFrom(), before.validUntil()) + 1);
    }

    private static void refuseTooLong(LocalDate validUntil, LocalDate longest) {
        if (validUntil.isAfter(longest)) {
            throw new Refusal(LicensingError.LICENCE_TERM, longest.toString());
        }
    }

    private static void refuseSelfDeclared(List<LicencePeriod> periods, boolean late) {
        if (late) {
            throw new Refusal(
                    LicensingError.SELF_DECLARED_LATE,
                    last(periods).validUntil().toString());
        }
        Optional<Origin> renewal = periods.stream()
                .map(LicencePeriod::origin)
                .filter(origin -> origin != Origin.EXTENDED)
                .reduce((earlier, later) -> later);
        if (renewal.filter(origin -> origin == Origin.SELF_DECLARED).isPresent()) {
            throw new Refusal(LicensingError.SELF_DECLARED_TWICE);
        }
    }

    private static LicencePeriod last(List<LicencePeriod> periods) {
        return periods.get(periods.size() - 1);
    }
}
