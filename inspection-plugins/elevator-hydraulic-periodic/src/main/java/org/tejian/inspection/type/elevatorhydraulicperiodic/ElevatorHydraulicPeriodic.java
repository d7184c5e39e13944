package org.tejian.inspection.type.elevatorhydraulicperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 液压电梯定期检验. */
@Component(service = InspectionType.class)
public final class ElevatorHydraulicPeriodic extends DefinedInspectionType {

    public ElevatorHydraulicPeriodic() {
        super(ElevatorHydraulicPeriodic.class);
    }
}
