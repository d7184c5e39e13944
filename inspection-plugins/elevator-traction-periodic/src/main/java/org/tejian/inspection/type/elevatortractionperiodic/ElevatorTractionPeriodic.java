package org.tejian.inspection.type.elevatortractionperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 曳引与强制驱动电梯定期检验. */
@Component(service = InspectionType.class)
public final class ElevatorTractionPeriodic extends DefinedInspectionType {

    public ElevatorTractionPeriodic() {
        super(ElevatorTractionPeriodic.class);
    }
}
