package org.tejian.inspection.spi;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A computed value with everything a reviewer needs to follow it.
 *
 * @param id id of the computation
 * @param formula the formula as a person writes it
 * @param inputs the inputs used, in the order of the definition
 * @param value the result, unrounded
 * @param met what the check gives, empty without a check
 */
public record ComputedValue(
        String id,
        Text name,
        Text formula,
        Map<String, BigDecimal> inputs,
        BigDecimal value,
        Optional<Unit> unit,
        Optional<Boolean> met,
        boolean unconfirmed) {}
