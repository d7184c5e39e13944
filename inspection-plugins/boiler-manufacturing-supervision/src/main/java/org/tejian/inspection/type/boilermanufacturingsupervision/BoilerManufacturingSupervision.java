package org.tejian.inspection.type.boilermanufacturingsupervision;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 锅炉制造监督检验. */
@Component(service = InspectionType.class)
public final class BoilerManufacturingSupervision extends DefinedInspectionType {

    public BoilerManufacturingSupervision() {
        super(BoilerManufacturingSupervision.class);
    }
}
