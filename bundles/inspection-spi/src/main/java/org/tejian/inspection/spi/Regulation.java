package org.tejian.inspection.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules an inspection follows.
 *
 * @param documents every regulation and standard with the dates it was in force
 * @param itemEdition whose numbering the items carry
 * @param confidence what is known about the correctness of items and limits
 */
public record Regulation(List<Document> documents, Text itemEdition, Optional<Text> confidence) {

    /**
     * One document.
     *
     * @param limits the limits come from it
     * @param appliesWhen condition without which the inspection does not follow it, for example a variant
     */
    public record Document(
            Text name,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            boolean limits,
            boolean unconfirmed,
            Optional<String> appliesWhen) {

        /** True when it was in force on this date. */
        public boolean inForce(LocalDate date) {
            return from.map(s -> !date.isBefore(s)).orElse(true)
                    && until.map(u -> !date.isAfter(u)).orElse(true);
        }
    }
}
