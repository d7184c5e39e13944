package org.tejian.inspection.type.amusementperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 大型游乐设施验收（监督）检验与定期检验. */
@Component(service = InspectionType.class)
public final class AmusementPeriodic extends DefinedInspectionType {

    public AmusementPeriodic() {
        super(AmusementPeriodic.class);
    }
}
