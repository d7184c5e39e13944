package org.tejian.inspection.type.boilerinstallationsupervision;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 锅炉安装（改造、重大修理）监督检验. */
@Component(service = InspectionType.class)
public final class BoilerInstallationSupervision extends DefinedInspectionType {

    public BoilerInstallationSupervision() {
        super(BoilerInstallationSupervision.class);
    }
}
