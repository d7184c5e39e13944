package org.tejian.inspection.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What was entered for one item.
 *
 * @param result what the inspector says; may be left out when the measured values decide alone
 * @param measured measured value by part, {@link Limit#VALUE} when the item has one value
 * @param required value of the drawing or certificate by part, for limits by design
 * @param grade safety grade of a graded item, 1 the best
 * @param choices chosen alternative by part; picked table row by {@code table:<key>}
 * @param remark free text, at most 2,000 characters
 * @param signedBy who signed, for items of class A
 */
public record ItemEntry(
        Optional<ItemResult> result,
        Map<String, BigDecimal> measured,
        Map<String, BigDecimal> required,
        Optional<Integer> grade,
        Map<String, String> choices,
        String remark,
        Optional<String> signedBy,
        Optional<LocalDate> signedOn) {

    /** Nothing entered. */
    public static final ItemEntry EMPTY = new ItemEntry(
            Optional.empty(), Map.of(), Map.of(), Optional.empty(), Map.of(), "", Optional.empty(), Optional.empty());

    public ItemEntry {
        measured = Map.copyOf(measured);
        required = Map.copyOf(required);
        choices = Map.copyOf(choices);
    }

    /** Only a result. */
    public static ItemEntry of(ItemResult result) {
        return new ItemEntry(
                Optional.of(result),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** True when nothing was entered. */
    public boolean blank() {
        return EMPTY.equals(this);
    }
}
