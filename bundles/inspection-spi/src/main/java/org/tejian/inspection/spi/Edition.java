package org.tejian.inspection.spi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which edition of a type a definition is. Editions are append-only: a changed definition gets a new number.
 *
 * @param number for example {@code 2010.3}; compared part by part as numbers
 * @param validFrom first inspection date it is meant for
 * @param validUntil last inspection date it is meant for
 */
public record Edition(String number, LocalDate validFrom, Optional<LocalDate> validUntil)
        implements Comparable<Edition> {

    /** @throws IllegalArgumentException when the number is not digits and dots or the interval is empty */
    public Edition {
        if (!number.matches("\\d{1,9}(\\.\\d{1,9}){0,3}")) {
            throw new IllegalArgumentException("An edition is numbers and dots, for example 2010.3, not " + number);
        }
        if (validUntil.isPresent() && validUntil.get().isBefore(validFrom)) {
            throw new IllegalArgumentException("The edition " + number + " ends before it begins");
        }
    }

    /** True when an inspection of this date may follow the edition. */
    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom)
                && validUntil.map(u -> !date.isAfter(u)).orElse(true);
    }

    @Override
    public int compareTo(Edition other) {
        String[] mine = number.split("\\.");
        String[] theirs = other.number.split("\\.");
        for (int i = 0; i < Math.max(mine.length, theirs.length); i++) {
            int difference = Integer.compare(part(mine, i), part(theirs, i));
            if (difference != 0) {
                return difference;
            }
        }
        return number.compareTo(other.number);
    }

    private static int part(String[] parts, int index) {
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }
}
