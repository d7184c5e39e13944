package org.tejian.inspection.type.vesselmanufacturingsupervision;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class VesselManufacturingSupervisionTest extends InspectionTypeContract {

    VesselManufacturingSupervisionTest() {
        super(new VesselManufacturingSupervision());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.NEXT_DATE, Behaviour.REINSPECTION);
    }
}
