package org.tejian.inspection.spi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one item came to.
 *
 * @param no number of the item
 * @param grade the grade of a graded item
 * @param parts the measured values beside their limits
 */
public record ItemOutcome(String no, ItemClass itemClass, Outcome outcome, Optional<Integer> grade, List<Part> parts) {

    /**
     * One measured value beside its limit.
     *
     * @param key key of the part
     * @param label what the report prints before the value, empty when the item has one value only
     * @param measured the value, when there is one
     * @param limit the limit with its numbers filled in as far as they are known
     * @param met empty when it could not be decided by program
     * @param computed the value comes from a computation, not from the inspector
     */
    public record Part(
            String key,
            Optional<Text> label,
            Optional<BigDecimal> measured,
            Optional<Unit> unit,
            Text limit,
            Optional<Boolean> met,
            boolean computed,
            boolean unconfirmed) {}
}
