package org.tejian.inspection.type.cranebridgegantryperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 桥式、门式起重机定期检验. */
@Component(service = InspectionType.class)
public final class CraneBridgeGantryPeriodic extends DefinedInspectionType {

    public CraneBridgeGantryPeriodic() {
        super(CraneBridgeGantryPeriodic.class);
    }
}
