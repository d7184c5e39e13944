package org.tejian.inspection.type.boilerenergyefficiencytest;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class BoilerEnergyEfficiencyTestTest extends InspectionTypeContract {

    BoilerEnergyEfficiencyTestTest() {
        super(new BoilerEnergyEfficiencyTest());
    }

    /** The date is shown apart: it does not bind the device. */
    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.NEXT_DATE, Behaviour.REINSPECTION);
    }
}
