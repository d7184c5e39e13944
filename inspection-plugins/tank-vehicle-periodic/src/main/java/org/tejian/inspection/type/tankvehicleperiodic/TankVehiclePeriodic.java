package org.tejian.inspection.type.tankvehicleperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 移动式压力容器定期检验. */
@Component(service = InspectionType.class)
public final class TankVehiclePeriodic extends DefinedInspectionType {

    public TankVehiclePeriodic() {
        super(TankVehiclePeriodic.class);
    }
}
