package org.tejian.inspection.type.vesselinstallationsupervision;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 压力容器安装（改造、重大修理）监督检验. */
@Component(service = InspectionType.class)
public final class VesselInstallationSupervision extends DefinedInspectionType {

    public VesselInstallationSupervision() {
        super(VesselInstallationSupervision.class);
    }
}
