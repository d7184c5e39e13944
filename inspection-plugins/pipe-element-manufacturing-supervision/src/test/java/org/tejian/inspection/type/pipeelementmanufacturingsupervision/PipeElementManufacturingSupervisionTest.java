package org.tejian.inspection.type.pipeelementmanufacturingsupervision;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class PipeElementManufacturingSupervisionTest extends InspectionTypeContract {

    PipeElementManufacturingSupervisionTest() {
        super(new PipeElementManufacturingSupervision());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION, Behaviour.NEXT_DATE);
    }
}
