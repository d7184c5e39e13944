package org.tejian.inspection.type.boilerexternalperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 锅炉外部检验. */
@Component(service = InspectionType.class)
public final class BoilerExternalPeriodic extends DefinedInspectionType {

    public BoilerExternalPeriodic() {
        super(BoilerExternalPeriodic.class);
    }
}
