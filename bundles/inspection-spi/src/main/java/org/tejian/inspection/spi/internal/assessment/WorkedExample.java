package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.ComputedValue;
import org.tejian.inspection.spi.JavaComputation;
import org.tejian.inspection.spi.internal.definition.Expressions;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Computes one computation from given inputs alone. */
public final class WorkedExample {

    private WorkedExample() {}

    /** The value, or empty when an input is missing or the arithmetic has no result. */
    public static Optional<ComputedValue> compute(
            Computation computation,
            Map<String, BigDecimal> inputs,
            Expressions expressions,
            Map<String, JavaComputation> java) {
        Map<String, BigDecimal> known = new LinkedHashMap<>();
        computation.inputs().forEach(input -> {
            BigDecimal value = inputs.get(input.name());
            if (value != null) {
                known.put(input.name(), value);
            }
        });
        try {
            boolean all = known.size() == computation.inputs().size();
            return Optional.of(Computations.compute(computation, known, all, expressions, java));
        } catch (NoValue none) {
            return Optional.empty();
        }
    }
}
