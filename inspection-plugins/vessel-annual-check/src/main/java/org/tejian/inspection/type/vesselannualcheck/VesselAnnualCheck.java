package org.tejian.inspection.type.vesselannualcheck;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 固定式压力容器年度检查. */
@Component(service = InspectionType.class)
public final class VesselAnnualCheck extends DefinedInspectionType {

    public VesselAnnualCheck() {
        super(VesselAnnualCheck.class);
    }
}
