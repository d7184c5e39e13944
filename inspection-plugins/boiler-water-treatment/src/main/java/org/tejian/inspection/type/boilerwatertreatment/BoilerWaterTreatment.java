package org.tejian.inspection.type.boilerwatertreatment;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 锅炉水（介）质处理检验. */
@Component(service = InspectionType.class)
public final class BoilerWaterTreatment extends DefinedInspectionType {

    public BoilerWaterTreatment() {
        super(BoilerWaterTreatment.class);
    }
}
