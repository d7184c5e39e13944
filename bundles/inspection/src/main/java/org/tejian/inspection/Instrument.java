package org.tejian.inspection;

import java.time.LocalDate;

/**
 * A measuring instrument taken along.
 *
 * @param name what it is, 1 to 100 characters
 * @param number the agency's number of it, 1 to 100 characters
 * @param calibratedUntil last day of its calibration
 */
public record Instrument(String name, String number, LocalDate calibratedUntil) {

    public Instrument {
        if (name.isBlank() || name.length() > 100 || number.isBlank() || number.length() > 100) {
            throw new IllegalArgumentException("an instrument has a name and a number of 1 to 100 characters each");
        }
    }
}
