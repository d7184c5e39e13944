package org.tejian.licensing;

import java.time.LocalDate;
import java.util.List;

/**
 * What a licence should say. The holder is no part of it: a licence entered for the wrong unit is cancelled and entered
 * anew.
 *
 * @param number number
 * @param regime 2013 or 2019
 * @param issuer issuing authority
 * @param items scope
 * @param validFrom first day of the latest period
 * @param validUntil last day of the latest period
 * @param catalogueEdition 2004 or 2014
 * @param addresses addresses the paper names
 */
public record CorrectedLicence(
        String number,
        int regime,
        String issuer,
        List<LicenceItem> items,
        LocalDate validFrom,
        LocalDate validUntil,
        int catalogueEdition,
        List<String> addresses) {

    public CorrectedLicence {
        items = List.copyOf(items);
        addresses = List.copyOf(addresses);
    }
}
