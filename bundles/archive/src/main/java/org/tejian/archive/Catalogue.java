package org.tejian.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The catalogue of special equipment in its editions. */
public interface Catalogue {

    /** The entry of the edition of 2014 with that code. */
    Optional<CatalogueEntry> find(String code);

    /** All entries of an edition (2004 or 2014), by code. */
    List<CatalogueEntry> edition(int edition);

    /** The four characters to use in a registration code given on {@code day} for a device of that 2014 code. */
    String registrationClass(String code2014, LocalDate day);
}
