package org.tejian.inspection.type.safetyvalvecalibration;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class SafetyValveCalibrationTest extends InspectionTypeContract {

    SafetyValveCalibrationTest() {
        super(new SafetyValveCalibration());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }
}
