package org.tejian.archive;

import java.util.Map;

/**
 * The devices of one use unit in figures. Scrapped, dismantled and cancelled devices do not count.
 *
 * @param devices how many
 * @param byCategory how many by the first character of the catalogue code
 * @param dueSoon in use, next inspection within 30 days
 * @param overdue in use, next inspection day has passed
 * @param failed last inspection failed
 * @param suspended ordered or bound to stop
 * @param unregistered without a use registration: found in use, or passed and waiting for it
 * @param withoutMaintenance lifts in use without a maintenance unit
 * @param hiddenDangers with a hidden danger as far as the archive knows: last inspection failed, overdue, found in use
 *     unregistered, lift without maintenance; a device counts once
 * @param violations used against the law: in use although overdue or failed, or found in use unregistered (Law on the
 *     Safety of Special Equipment, articles 33 and 40); a device counts once
 */
public record UnitDevices(
        long devices,
        Map<String, Long> byCategory,
        long dueSoon,
        long overdue,
        long failed,
        long suspended,
        long unregistered,
        long withoutMaintenance,
        long hiddenDangers,
        long violations) {

    /** A unit without devices. */
    public static final UnitDevices NONE = new UnitDevices(0, Map.of(), 0, 0, 0, 0, 0, 0, 0, 0);

    public UnitDevices {
        byCategory = Map.copyOf(byCategory);
    }
}
