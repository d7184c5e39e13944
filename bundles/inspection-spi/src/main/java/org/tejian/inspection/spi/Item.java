package org.tejian.inspection.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One inspection item.
 *
 * @param no number in the regulation or of the platform, unique in the definition
 * @param name printed in the report
 * @param requirement help text on the screen, in our own words
 * @param unit unit of the measured values unless a limit names its own
 * @param limits what measured values are held against; empty when the inspector judges alone
 * @param since first inspection date that knows the item
 * @param until last inspection date that knows the item
 * @param appliesWhen condition; the item is 无此项 when it is false
 * @param appliesNote when the inspector may set 无此项 by hand
 * @param computedBy id of the computation whose result is the measured value
 * @param unconfirmed the limit or the number could not be checked against the regulation
 */
public record Item(
        String no,
        Text name,
        Text requirement,
        ItemKind kind,
        ItemClass itemClass,
        Optional<Unit> unit,
        List<Limit> limits,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> appliesWhen,
        Optional<Text> appliesNote,
        Optional<String> computedBy,
        boolean unconfirmed) {

    /** The computation whose result is the value measured at a part. */
    public Optional<String> computedBy(String part) {
        return part.equals(Limit.VALUE)
                ? computedBy
                : limits.stream()
                        .filter(limit -> limit.part().equals(part))
                        .flatMap(limit -> limit.computedBy().stream())
                        .findFirst();
    }

    /** The computations whose results are values of the item. */
    public Set<String> computedByAny() {
        return Stream.concat(computedBy.stream(), limits.stream().flatMap(limit -> limit.computedBy().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True when the item belongs to the edition that an inspection of this date follows. */
    public boolean inForce(LocalDate date) {
        return since.map(s -> !date.isBefore(s)).orElse(true)
                && until.map(u -> !date.isAfter(u)).orElse(true);
    }
}
