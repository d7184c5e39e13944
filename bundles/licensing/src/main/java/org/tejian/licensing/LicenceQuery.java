package org.tejian.licensing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which licences of the register are wanted.
 *
 * @param unitName part of the holder's name; empty for any. The first hundred units of that name are looked at
 * @param unitId the holder; empty for any
 * @param number how the number begins; empty for any
 * @param statuses status today; empty for any
 * @param endsBy licences that end on that day or before; empty for any
 */
public record LicenceQuery(
        String unitName,
        Optional<UUID> unitId,
        String number,
        Set<LicenceStatus> statuses,
        Optional<LocalDate> endsBy) {

    /** Every licence. */
    public static final LicenceQuery ALL = new LicenceQuery("", Optional.empty(), "", Set.of(), Optional.empty());

    public LicenceQuery {
        unitName = unitName.strip();
        number = number.strip();
        statuses = Set.copyOf(statuses);
    }
}
