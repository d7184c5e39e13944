package org.tejian.inspection.type.pipeinstallationsupervision;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class PipeInstallationSupervisionTest extends InspectionTypeContract {

    PipeInstallationSupervisionTest() {
        super(new PipeInstallationSupervision());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }
}
