package org.tejian.inspection.type.boilerinternalperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 锅炉内部检验. */
@Component(service = InspectionType.class)
public final class BoilerInternalPeriodic extends DefinedInspectionType {

    public BoilerInternalPeriodic() {
        super(BoilerInternalPeriodic.class);
    }
}
