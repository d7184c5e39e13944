package org.tejian.inspection.type.ropewayperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 客运索道定期检验. */
@Component(service = InspectionType.class)
public final class RopewayPeriodic extends DefinedInspectionType {

    public RopewayPeriodic() {
        super(RopewayPeriodic.class);
    }
}
