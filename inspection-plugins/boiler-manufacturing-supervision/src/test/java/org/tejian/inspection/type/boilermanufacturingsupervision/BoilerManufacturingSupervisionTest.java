package org.tejian.inspection.type.boilermanufacturingsupervision;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class BoilerManufacturingSupervisionTest extends InspectionTypeContract {

    BoilerManufacturingSupervisionTest() {
        super(new BoilerManufacturingSupervision());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.NEXT_DATE, Behaviour.REINSPECTION);
    }
}
