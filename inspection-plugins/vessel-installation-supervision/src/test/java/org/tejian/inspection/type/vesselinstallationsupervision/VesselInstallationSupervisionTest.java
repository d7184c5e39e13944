package org.tejian.inspection.type.vesselinstallationsupervision;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class VesselInstallationSupervisionTest extends InspectionTypeContract {

    VesselInstallationSupervisionTest() {
        super(new VesselInstallationSupervision());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }
}
