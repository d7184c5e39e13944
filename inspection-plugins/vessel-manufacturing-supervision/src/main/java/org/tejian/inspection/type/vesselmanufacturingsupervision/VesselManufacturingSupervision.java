package org.tejian.inspection.type.vesselmanufacturingsupervision;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 压力容器制造监督检验. */
@Component(service = InspectionType.class)
public final class VesselManufacturingSupervision extends DefinedInspectionType {

    public VesselManufacturingSupervision() {
        super(VesselManufacturingSupervision.class);
    }
}
