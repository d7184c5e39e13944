package org.tejian.inspection.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier inspection of the same type found on the same device, for trends over the years.
 *
 * @param date the day of that inspection
 * @param measured measured values by item number and part, joined with a slash: {@code T.1/value}
 * @param computed computed values by id
 */
public record PastInspection(LocalDate date, Map<String, BigDecimal> measured, Map<String, BigDecimal> computed) {

    public PastInspection {
        measured = Map.copyOf(measured);
        computed = Map.copyOf(computed);
    }

    /** The value measured at a part of an item. */
    public Optional<BigDecimal> measured(String item, String part) {
        return Optional.ofNullable(measured.get(item + "/" + part));
    }

    /**
     * Reads what {@link Assessment#toModel()} of that inspection said; values of another shape are left out, since old
     * editions may have had other items.
     */
    public static PastInspection of(LocalDate date, Map<String, ?> assessment) {
        Map<String, BigDecimal> measured = new HashMap<>();
        for (Map<?, ?> item : maps(assessment.get("items"))) {
            for (Map<?, ?> part : maps(item.get("parts"))) {
                number(part.get("measured")).ifPresent(v -> measured.put(item.get("no") + "/" + part.get("key"), v));
            }
        }
        Map<String, BigDecimal> computed = new HashMap<>();
        for (Map<?, ?> value : maps(assessment.get("computed"))) {
            number(value.get("value")).ifPresent(v -> computed.put(String.valueOf(value.get("id")), v));
        }
        return new PastInspection(date, measured, computed);
    }

    private static Iterable<Map<?, ?>> maps(@Nullable Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (list instanceof Iterable<?> elements) {
            for (Object element : elements) {
                if (element instanceof Map<?, ?> map) {
                    maps.add(map);
                }
            }
        }
        return maps;
    }

    private static Optional<BigDecimal> number(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        return value instanceof Number number ? Optional.of(new BigDecimal(number.toString())) : Optional.empty();
    }
}
