package org.tejian.inspection.spi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One value the form asks for: device data printed in the report, a fact for the judgement or a column of a row table.
 *
 * @param key unique in the definition, lower case with underscores; the name that expressions use
 * @param label what the form shows
 * @param unit the unit of a number
 * @param min smallest plausible value: a bound for entry, not a legal limit
 * @param max largest plausible value
 * @param options the closed list of an {@link ParameterType#ENUM}
 * @param required must be given before the record can be submitted
 * @param requiredWhen condition under which it must be given
 * @param defaultValue what holds when nothing is given (String, BigDecimal or Boolean)
 * @param unconfirmed could not be checked against the regulation
 */
public record Parameter(
        String key,
        Text label,
        ParameterType type,
        Optional<Unit> unit,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        List<Option> options,
        boolean required,
        Optional<String> requiredWhen,
        Optional<Object> defaultValue,
        Optional<Text> note,
        boolean unconfirmed) {}
