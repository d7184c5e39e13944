package org.tejian.inspection.type.elevatortractionsupervision;

import java.util.Set;
import org.tejian.inspection.testkit.InspectionTypeContract;

class ElevatorTractionSupervisionTest extends InspectionTypeContract {

    ElevatorTractionSupervisionTest() {
        super(new ElevatorTractionSupervision());
    }

    /** Item 2.9 is judged by eye; the table helps to read the certificate of the governor. */
    @Override
    public Set<String> printedOnly() {
        return Set.of("governor");
    }
}
