package org.tejian.inspection.type.cranemobileperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 流动式起重机首次检验与定期检验. */
@Component(service = InspectionType.class)
public final class CraneMobilePeriodic extends DefinedInspectionType {

    public CraneMobilePeriodic() {
        super(CraneMobilePeriodic.class);
    }
}
