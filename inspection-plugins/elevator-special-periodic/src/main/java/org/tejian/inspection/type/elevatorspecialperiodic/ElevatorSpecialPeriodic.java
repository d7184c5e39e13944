package org.tejian.inspection.type.elevatorspecialperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 防爆电梯与消防员电梯定期检验. */
@Component(service = InspectionType.class)
public final class ElevatorSpecialPeriodic extends DefinedInspectionType {

    public ElevatorSpecialPeriodic() {
        super(ElevatorSpecialPeriodic.class);
    }
}
