package org.tejian.inspection.type.boilerhydrostatictest;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class BoilerHydrostaticTestTest extends InspectionTypeContract {

    BoilerHydrostaticTestTest() {
        super(new BoilerHydrostaticTest());
    }

    /** The date is shown apart: it does not bind the device. */
    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.NEXT_DATE, Behaviour.REINSPECTION);
    }
}
