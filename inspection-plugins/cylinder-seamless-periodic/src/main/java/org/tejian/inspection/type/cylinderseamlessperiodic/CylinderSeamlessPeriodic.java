package org.tejian.inspection.type.cylinderseamlessperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 无缝气瓶定期检验与评定. */
@Component(service = InspectionType.class)
public final class CylinderSeamlessPeriodic extends DefinedInspectionType {

    public CylinderSeamlessPeriodic() {
        super(CylinderSeamlessPeriodic.class);
    }
}
