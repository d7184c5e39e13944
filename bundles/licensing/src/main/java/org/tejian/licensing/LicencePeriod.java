package org.tejian.licensing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One period of validity of a licence. A renewal adds one and removes none.
 *
 * @param origin how it came to be
 * @param issuedOn day of issue; empty for the first period, where it is not asked for
 * @param validFrom first day
 * @param validUntil last day
 */
public record LicencePeriod(Origin origin, Optional<LocalDate> issuedOn, LocalDate validFrom, LocalDate validUntil) {

    /** How a period came to be. */
    public enum Origin {
        FIRST("首次取证", "first issue"),
        REVIEWED("评审换证", "renewed after a review"),
        SELF_DECLARED("自我声明承诺换证", "renewed on the unit's own declaration"),
        /** For rebuilding or moving, at most a year, taken off the following period. */
        EXTENDED("延期", "extended");

        private final String zh;
        private final String en;

        Origin(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** The Chinese name. */
        public String zh() {
            return zh;
        }

        /** The English name. */
        public String en() {
            return en;
        }
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }
}
