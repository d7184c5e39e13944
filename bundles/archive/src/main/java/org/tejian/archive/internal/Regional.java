package org.tejian.archive.internal;

import org.tejian.directory.RegionCode;

/** A region in SQL. As a range, not as a pattern, so that the index serves prepared statements too. */
final class Regional {

    private static final int DIGITS = 6;

    private Regional() {}

    static SqlCondition within(SqlCondition condition, RegionCode region) {
        String prefix = region.prefix();
        if (prefix.length() == DIGITS) {
            return condition.and("region_code = ?", prefix);
        }
        int open = DIGITS - prefix.length();
        return condition.and("region_code between ? and ?", prefix + "0".repeat(open), prefix + "9".repeat(open));
    }
}
