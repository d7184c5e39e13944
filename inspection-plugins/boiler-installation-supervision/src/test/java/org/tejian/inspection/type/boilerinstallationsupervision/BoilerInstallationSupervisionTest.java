package org.tejian.inspection.type.boilerinstallationsupervision;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class BoilerInstallationSupervisionTest extends InspectionTypeContract {

    BoilerInstallationSupervisionTest() {
        super(new BoilerInstallationSupervision());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }
}
