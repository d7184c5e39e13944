package org.tejian.licensing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A certificate of a person: inspector, non-destructive tester, or operator. A paper with several items has one entry, and
 * one end, for each item.
 *
 * @param id identifier
 * @param personId the holder
 * @param kind sort of certificate
 * @param number number, kept as text
 * @param code item code, for example {@code DTJ} or {@code T1}; kept as text. For non-destructive testers method and
 *     level, for example {@code UT-II}
 * @param categoryLetters categories it is good for (锅容管梯起索游车瓶, F), for inspectors
 * @param validFrom first day
 * @param validUntil last day
 * @param regime 2013 (TSG Z6001-2013) or 2019: whose list the item code of an operator belongs to
 * @param withdrawn SUSPENDED, REVOKED or CANCELLED by decision; empty normally
 */
public record PersonCertificate(
        UUID id,
        UUID personId,
        Kind kind,
        String number,
        String code,
        Set<String> categoryLetters,
        LocalDate validFrom,
        LocalDate validUntil,
        int regime,
        Optional<LicenceStatus> withdrawn) {

    /** The first day of TSG Z6001-2019. */
    private static final LocalDate NEW_REGIME = LocalDate.of(2019, 6, 1);

    /** The sorts of certificates. */
    public enum Kind {
        INSPECTOR,
        SENIOR_INSPECTOR,
        NON_DESTRUCTIVE_TESTER,
        OPERATOR
    }

    public PersonCertificate {
        categoryLetters = Set.copyOf(categoryLetters);
        if (regime != 2013 && regime != 2019) {
            throw new IllegalArgumentException("a certificate is of the regime of 2013 or 2019, not " + regime);
        }
    }

    /** A certificate of the regime in force on its first day, with nothing decided against it. */
    public PersonCertificate(
            UUID id,
            UUID personId,
            Kind kind,
            String number,
            String code,
            Set<String> categoryLetters,
            LocalDate validFrom,
            LocalDate validUntil) {
        this(
                id,
                personId,
                kind,
                number,
                code,
                categoryLetters,
                validFrom,
                validUntil,
                validFrom.isBefore(NEW_REGIME) ? 2013 : 2019,
                Optional.empty());
    }

    /** The same certificate with an item of the list of that regime. */
    public PersonCertificate underRegime(int year) {
        return new PersonCertificate(
                id, personId, kind, number, code, categoryLetters, validFrom, validUntil, year, withdrawn);
    }

    /** Whether the holder may work by it on that day. */
    public boolean validOn(LocalDate day) {
        return withdrawn.isEmpty() && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }
}
