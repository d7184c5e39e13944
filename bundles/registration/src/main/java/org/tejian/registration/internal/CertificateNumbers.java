package org.tejian.registration.internal;

import java.time.LocalDate;
import org.tejian.archive.Catalogue;
import org.tejian.archive.CatalogueEntry;
import org.tejian.database.Counters;
import org.tejian.directory.Region;

/**
 * Numbers of use registration certificates (TSG 08-2017): letter of the category, second and third character of the
 * catalogue code, province, city letter, five digits, year, for example {@code 梯11贵A00001(17)}. The serial counts per
 * city, category and year (its scope is unconfirmed).
 */
public final class CertificateNumbers {

    /** The province's short name; the platform keeps the register of one province. */
    private static final String PROVINCE = "贵";

    private final Counters counters;
    private final Catalogue catalogue;

    public CertificateNumbers(Counters counters, Catalogue catalogue) {
        this.counters = counters;
        this.catalogue = catalogue;
    }

    /** The next number; inside the transaction of the registration. */
    public String next(String catalogueCode, Region county, LocalDate day) {
        CatalogueEntry entry = catalogue
                .find(catalogueCode)
                .orElseThrow(() -> new IllegalStateException("no catalogue code " + catalogueCode));
        String city = county.registrationLetter()
                .orElseThrow(() -> new IllegalStateException("no certificate letter for " + county.code()));
        long serial = counters.next(
                String.join(":", "registration", "certificate", city, entry.letter(), Integer.toString(day.getYear())));
        return String.format(
                "%s%s%s%s%05d(%02d)",
                entry.letter(), catalogueCode.substring(1, 3), PROVINCE, city, serial, day.getYear() % 100);
    }
}
