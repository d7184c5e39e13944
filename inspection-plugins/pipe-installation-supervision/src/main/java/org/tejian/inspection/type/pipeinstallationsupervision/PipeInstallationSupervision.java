package org.tejian.inspection.type.pipeinstallationsupervision;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 压力管道安装监督检验. */
@Component(service = InspectionType.class)
public final class PipeInstallationSupervision extends DefinedInspectionType {

    public PipeInstallationSupervision() {
        super(PipeInstallationSupervision.class);
    }
}
