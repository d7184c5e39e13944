package org.tejian.inspection.type.cranetowerhoistperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 塔式起重机与升降机定期检验. */
@Component(service = InspectionType.class)
public final class CraneTowerHoistPeriodic extends DefinedInspectionType {

    public CraneTowerHoistPeriodic() {
        super(CraneTowerHoistPeriodic.class);
    }
}
