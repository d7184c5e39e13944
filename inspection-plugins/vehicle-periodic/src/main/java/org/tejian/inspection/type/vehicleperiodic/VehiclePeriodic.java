package org.tejian.inspection.type.vehicleperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 场（厂）内专用机动车辆首次检验与定期检验. */
@Component(service = InspectionType.class)
public final class VehiclePeriodic extends DefinedInspectionType {

    public VehiclePeriodic() {
        super(VehiclePeriodic.class);
    }
}
