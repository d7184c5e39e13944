package org.tejian.inspection.type.vesselperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 固定式压力容器定期检验. */
@Component(service = InspectionType.class)
public final class VesselPeriodic extends DefinedInspectionType {

    public VesselPeriodic() {
        super(VesselPeriodic.class);
    }
}
