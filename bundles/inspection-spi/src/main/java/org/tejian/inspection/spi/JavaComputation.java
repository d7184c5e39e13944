package org.tejian.inspection.spi;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A computation that data cannot say, written in Java by a plugin. Pure, bounded in time, never throws. */
@FunctionalInterface
public interface JavaComputation {

    /**
     * @param inputs the inputs the definition declares, all of them present, in the declared units
     * @return the result in the declared unit, or empty when there is none for these inputs
     */
    Optional<BigDecimal> compute(Map<String, BigDecimal> inputs);
}
