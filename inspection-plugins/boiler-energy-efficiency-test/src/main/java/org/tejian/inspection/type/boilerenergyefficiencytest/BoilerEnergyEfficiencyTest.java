package org.tejian.inspection.type.boilerenergyefficiencytest;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 工业锅炉能效测试. */
@Component(service = InspectionType.class)
public final class BoilerEnergyEfficiencyTest extends DefinedInspectionType {

    public BoilerEnergyEfficiencyTest() {
        super(BoilerEnergyEfficiencyTest.class);
    }
}
