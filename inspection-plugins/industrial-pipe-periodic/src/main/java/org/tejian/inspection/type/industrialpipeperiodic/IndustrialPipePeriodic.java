package org.tejian.inspection.type.industrialpipeperiodic;

import org.osgi.service.component.annotations.Component;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionType;

/** 工业管道定期（全面）检验. */
@Component(service = InspectionType.class)
public final class IndustrialPipePeriodic extends DefinedInspectionType {

    public IndustrialPipePeriodic() {
        super(IndustrialPipePeriodic.class);
    }
}
