package org.tejian.inspection.type.vesselannualcheck;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class VesselAnnualCheckTest extends InspectionTypeContract {

    VesselAnnualCheckTest() {
        super(new VesselAnnualCheck());
    }

    /** The date of the next annual check is shown, but does not bind: it is no due date of the device. */
    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.NEXT_DATE, Behaviour.REINSPECTION);
    }
}
