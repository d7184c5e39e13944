package org.tejian.inspection.type.elevatortractionsupervision;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 曳引与强制驱动电梯监督检验. */
@Component(service = InspectionType.class)
public final class ElevatorTractionSupervision extends DefinedInspectionType {

    public ElevatorTractionSupervision() {
        super(ElevatorTractionSupervision.class);
    }
}
