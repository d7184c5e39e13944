package org.tejian.inspection.type.boilerwatertreatment;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class BoilerWaterTreatmentTest extends InspectionTypeContract {

    BoilerWaterTreatmentTest() {
        super(new BoilerWaterTreatment());
    }

    /** The date is shown apart: it does not bind the device. */
    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.NEXT_DATE, Behaviour.REINSPECTION);
    }
}
