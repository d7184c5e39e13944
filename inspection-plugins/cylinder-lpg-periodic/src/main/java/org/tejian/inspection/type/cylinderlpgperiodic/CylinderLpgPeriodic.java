package org.tejian.inspection.type.cylinderlpgperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 液化石油气钢瓶定期检验与评定. */
@Component(service = InspectionType.class)
public final class CylinderLpgPeriodic extends DefinedInspectionType {

    public CylinderLpgPeriodic() {
        super(CylinderLpgPeriodic.class);
    }
}
