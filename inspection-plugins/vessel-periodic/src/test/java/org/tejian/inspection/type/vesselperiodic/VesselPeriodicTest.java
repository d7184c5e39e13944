package org.tejian.inspection.type.vesselperiodic;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class VesselPeriodicTest extends InspectionTypeContract {

    VesselPeriodicTest() {
        super(new VesselPeriodic());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }

    /** Shown to the inspector beside the choice of the period. */
    @Override
    public Set<String> printedOnly() {
        return Set.of("grade_period");
    }
}
