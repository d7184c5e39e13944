package org.tejian.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tejian.directory.RegionCode;

/**
 * What devices to list. Empty fields do not restrict.
 *
 * @param text part of a code, certificate number, place, product number, or of the use unit's name; may be empty
 * @param states states wanted
 * @param cataloguePrefix first digits of the catalogue code, for example {@code 3} for lifts
 * @param region region that must contain the place of use
 * @param dueBefore next inspection due on or before that day
 * @param dueAfter next inspection due after that day
 * @param asOf list as of that moment instead of now
 * @param after cursor of the page before
 * @param limit rows wanted, 1 to 200
 */
public record DeviceQuery(
        String text,
        Set<DeviceState> states,
        String cataloguePrefix,
        Optional<RegionCode> region,
        Optional<LocalDate> dueBefore,
        Optional<LocalDate> dueAfter,
        Optional<Instant> asOf,
        Optional<String> after,
        int limit) {

    public DeviceQuery {
        states = Set.copyOf(states);
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("a page has 1 to 200 rows, not " + limit);
        }
    }

    /** A query that does not ask how late the next inspection is at the earliest. */
    public DeviceQuery(
            String text,
            Set<DeviceState> states,
            String cataloguePrefix,
            Optional<RegionCode> region,
            Optional<LocalDate> dueBefore,
            Optional<Instant> asOf,
            Optional<String> after,
            int limit) {
        this(text, states, cataloguePrefix, region, dueBefore, Optional.empty(), asOf, after, limit);
    }
}
