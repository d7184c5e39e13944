package org.tejian.inspection.type.oxygenchamberperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 医用氧舱定期检验. */
@Component(service = InspectionType.class)
public final class OxygenChamberPeriodic extends DefinedInspectionType {

    public OxygenChamberPeriodic() {
        super(OxygenChamberPeriodic.class);
    }
}
