package org.tejian.inspection.spi.internal.definition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.ComputedValue;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.JavaComputation;
import org.tejian.inspection.spi.ReportSheet;

/** A definition with its compiled expressions. */
public record LoadedDefinition(InspectionDefinition definition) {

    public Assessment assess(InspectionRecord record, Map<String, JavaComputation> java) {
        throw new UnsupportedOperationException();
    }

    public ReportSheet report(InspectionRecord record, Assessment assessment) {
        throw new UnsupportedOperationException();
    }

    public Optional<ComputedValue> compute(
            String computation, Map<String, BigDecimal> inputs, Map<String, JavaComputation> java) {
        throw new UnsupportedOperationException();
    }
}
