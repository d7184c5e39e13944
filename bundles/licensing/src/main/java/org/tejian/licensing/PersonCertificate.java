package org.tejian.licensing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A certificate of a person: inspector, non-destructive tester, or operator.
 *
 * @param id identifier
 * @param personId the holder
 * @param kind sort of certificate
 * @param number number, kept as text
 * @param code item code, for example {@code DTJ} or {@code T1}; kept as text
 * @param categoryLetters categories it is good for (锅容管梯起索游车瓶, F), for inspectors
 * @param validFrom first day
 * @param validUntil last day
 */
public record PersonCertificate(
        UUID id,
        UUID personId,
        Kind kind,
        String number,
        String code,
        Set<String> categoryLetters,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** The sorts of certificates. */
    public enum Kind {
        INSPECTOR,
        SENIOR_INSPECTOR,
        NON_DESTRUCTIVE_TESTER,
        OPERATOR
    }

    public PersonCertificate {
        categoryLetters = Set.copyOf(categoryLetters);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }
}
