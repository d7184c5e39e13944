package org.tejian.inspection.type.craneinstallationsupervision;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 起重机械安装（改造、重大修理）监督检验. */
@Component(service = InspectionType.class)
public final class CraneInstallationSupervision extends DefinedInspectionType {

    public CraneInstallationSupervision() {
        super(CraneInstallationSupervision.class);
    }
}
