package org.tejian.licensing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A licence of a unit, under the regime of 2013 (one document per activity) or of TSG 07-2019 (one production licence).
 *
 * @param id identifier
 * @param unitId the holder
 * @param number number, normally {@code TS} + activity + equipment + authority + serial + year; others are kept with a warning
 * @param regime 2013 or 2019
 * @param issuer issuing authority
 * @param items scope
 * @param validFrom first day
 * @param validUntil last day; it still counts as valid
 * @param withdrawn SUSPENDED, REVOKED or CANCELLED by decision; empty normally
 * @param catalogueEdition edition of the catalogue whose codes the scope names, 2004 or 2014; 3200 is a goods lift in the
 *     first and a hydraulic lift in the second
 * @param addresses the addresses the paper names, those of branches too (2019); empty when it names none
 */
public record Licence(
        UUID id,
        UUID unitId,
        String number,
        int regime,
        String issuer,
        List<LicenceItem> items,
        LocalDate validFrom,
        LocalDate validUntil,
        Optional<LicenceStatus> withdrawn,
        int catalogueEdition,
        List<String> addresses) {

    /** Days before the end from which on a licence is {@link LicenceStatus#EXPIRING}. */
    public static final int EXPIRING_DAYS = 180;

    private static final String USUAL_NUMBER = "TS[1-9][0-9F](10|[1-6][0-9])[0-9]{3}-[0-9]{4}";

    public Licence {
        items = List.copyOf(items);
        addresses = List.copyOf(addresses);
        if (validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("a licence ends after it begins: " + validFrom + " to " + validUntil);
        }
        if (catalogueEdition != 2004 && catalogueEdition != 2014) {
            throw new IllegalArgumentException("the catalogue has an edition of 2004 and one of 2014");
        }
    }

    /** A licence by the catalogue of 2014 that names no addresses. */
    public Licence(
            UUID id,
            UUID unitId,
            String number,
            int regime,
            String issuer,
            List<LicenceItem> items,
            LocalDate validFrom,
            LocalDate validUntil,
            Optional<LicenceStatus> withdrawn) {
        this(id, unitId, number, regime, issuer, items, validFrom, validUntil, withdrawn, 2014, List.of());
    }

    /** Whether the number has the usual pattern; old and foreign ones do not, and are kept with a warning. */
    public boolean hasUsualNumber() {
        return number.matches(USUAL_NUMBER);
    }

    /** The status on a day. */
    public LicenceStatus statusOn(LocalDate day) {
        if (withdrawn.isPresent()) {
            return withdrawn.get();
        }
        if (day.isAfter(validUntil)) {
            return LicenceStatus.EXPIRED;
        }
        return day.plusDays(EXPIRING_DAYS).isBefore(validUntil) ? LicenceStatus.VALID : LicenceStatus.EXPIRING;
    }
}
