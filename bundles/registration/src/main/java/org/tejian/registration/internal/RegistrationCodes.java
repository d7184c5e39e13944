package org.tejian.registration.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.tejian.archive.Catalogue;
import org.tejian.archive.RegistrationCode;
import org.tejian.database.Counters;
import org.tejian.directory.RegionCode;

/**
 * Assigns registration codes: the serial counts devices of one kind (first digit of the class) at one authority in one
 * month, without gaps or duplicates, because the counter's row stays locked until the acceptance commits.
 */
public final class RegistrationCodes {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

    private final Counters counters;
    private final Catalogue catalogue;

    public RegistrationCodes(Counters counters, Catalogue catalogue) {
        this.counters = counters;
        this.catalogue = catalogue;
    }

    /** The next code; inside the transaction of the acceptance. */
    public RegistrationCode next(String catalogueCode, RegionCode authority, LocalDate day) {
        String equipmentClass = catalogue.registrationClass(catalogueCode, day);
        long serial = counters.next(String.join(
                ":", "registration", "code", authority.value(), MONTH.format(day), equipmentClass.substring(0, 1)));
        return RegistrationCode.of(equipmentClass, authority, YearMonth.from(day), Math.toIntExact(serial));
    }
}
