package org.tejian.inspection.type.safetyvalvecalibration;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 安全阀校验. */
@Component(service = InspectionType.class)
public final class SafetyValveCalibration extends DefinedInspectionType {

    public SafetyValveCalibration() {
        super(SafetyValveCalibration.class);
    }
}
